/** The libraries the program is made of, as its build wrote them down (开源组件). Knows nothing of workspaces. */
package org.fazhi.workspace.library;
