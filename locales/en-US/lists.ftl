### Checklists in American English: only what differs from en-GB. A message that differs is repeated whole.

# Under the title, above the lists with how far each is.
list-menu =
    Choose a list. You can check off what is done, add your own items and questions, and print the list.

    You can also think through your reasons, or look for words to say.

# When some items depend on the nation and we do not know it.
list-nation-unknown = Some items depend on where you get your care. Choose your nation to see them.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Do you want “{ $list }” as it was at first?

    Your check marks and your own items on this list will be gone. What you took away will be back.

# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Check: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Uncheck: { $item }
