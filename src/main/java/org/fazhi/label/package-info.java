/**
 * What foreign sheets and texts call things (名称): names with the additions of clerks taken off, compared, and matched to
 * indicators and reporting units. It knows words only, neither files nor cells nor paragraphs.
 */
package org.fazhi.label;
