# Registers other add-ins beside the extension, as it registers itself but under other names: FLOOR.MILESTONE.RAG is
# org.councilindicators.floor.Milestone's, PYTHON.MILESTONE.RAG is org.councilindicators.python.Milestone's.
file(READ "${PACKAGE}/CalcAddIns.xcu" functions)
file(READ "${PACKAGE}/councilindicators.components" components)

function(write_registration name)
    set(folder "${TO}/${name}")
    string(REPLACE "\"org.councilindicators." "\"org.councilindicators.${name}." functions "${functions}")
    string(TOUPPER "${name}" prefix)
    string(REGEX REPLACE "(<value xml:lang=\"en\">)([A-Z]+\\.[A-Z]+</value>)" "\\1${prefix}.\\2" functions "${functions}")
    file(WRITE "${folder}/CalcAddIns.xcu" "${functions}")
    file(WRITE "${folder}/description.xml" "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<description xmlns=\"http://openoffice.org/extensions/description/2006\">
  <identifier value=\"org.councilindicators.${name}\"/>
  <version value=\"1.0\"/>
</description>
")
endfunction()

function(write_manifest name component type)
    file(WRITE "${TO}/${name}/META-INF/manifest.xml" "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<manifest:manifest xmlns:manifest=\"http://openoffice.org/2001/manifest\">
  <manifest:file-entry manifest:media-type=\"${type}\" manifest:full-path=\"${component}\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.configuration-data\" manifest:full-path=\"CalcAddIns.xcu\"/>
</manifest:manifest>
")
endfunction()

foreach(floor floor dayzero)
    write_registration(${floor})
    write_manifest(${floor} ${floor}.components "application/vnd.sun.star.uno-components;platform=Linux_x86_64")
    string(REPLACE "name=\"org.councilindicators." "name=\"org.councilindicators.${floor}." own "${components}")
    string(REPLACE "councilindicators.so" "${floor}.so" own "${own}")
    string(REGEX REPLACE "<implementation name=\"[a-z.]*MenuImpl\".*</implementation>" "" own "${own}")
    file(WRITE "${TO}/${floor}/${floor}.components" "${own}")
endforeach()

# Of the functions in Python there is one: the others' names are registered and never called.
write_registration(python)
write_manifest(python milestone.py "application/vnd.sun.star.uno-component;type=Python")
