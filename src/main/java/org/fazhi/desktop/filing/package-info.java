/** Whether the year may be filed, said in the same way wherever it is said (报送结论). */
package org.fazhi.desktop.filing;
