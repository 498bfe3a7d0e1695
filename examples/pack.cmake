# One workbook of its source: the parts that tidy writes, zipped the same whoever does it, where and when.
cmake_minimum_required(VERSION 3.25)
set(parts "${FILE}.parts")
file(REMOVE_RECURSE "${parts}" "${FILE}")
file(MAKE_DIRECTORY "${parts}")
execute_process(COMMAND "${TIDY}" "${KIND}" "${SOURCE}" "${parts}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE names LIST_DIRECTORIES false RELATIVE "${parts}" "${parts}/*")
list(SORT names)
list(REMOVE_ITEM names mimetype)
set(ENV{TZ} UTC)
unset(ENV{ZIPOPT})  # somebody's own wishes would be in the bytes
unset(ENV{ZIP})
execute_process(COMMAND touch --date=2020-01-01T00:00:00Z mimetype ${names}
    WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
foreach(file IN LISTS names)
    file(CHMOD "${parts}/${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
file(CHMOD "${parts}/mimetype" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
# First and as it is: programs look for it there.
execute_process(COMMAND "${ZIP}" -X -q -0 "${FILE}" mimetype WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
# Not the most it can: what repeats in the result is found once more when the package is zipped, which is smaller for it.
execute_process(COMMAND "${ZIP}" -X -q -6 "${FILE}" ${names} WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE "${parts}")
