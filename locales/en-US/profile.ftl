### As in en-GB, where American English differs.

command-checklists = Lists to prepare, check off and print
