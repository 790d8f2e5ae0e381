<#-- One library a line: group, name, version, what it is called, its licences; read by BillOfMaterials. -->
<#list dependencyMap as entry><#assign library = entry.getKey()/>
${library.groupId}	${library.artifactId}	${library.version}	${(library.name!library.artifactId)?trim}	${library.url!""}	<#list entry.getValue() as licence>${licence}<#if licence_has_next>|</#if></#list>
</#list>
