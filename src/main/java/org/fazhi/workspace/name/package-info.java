/** Confirmed names that leave for another PC and come from one (叫法的导出与导入). Knows the workspace and its catalogues. */
package org.fazhi.workspace.name;
