### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

# Under the title, above the lists with how far each is.
list-menu =
    Choose a list. You can tick what is done, add your own items and questions, and print the list.

    You can also think through your reasons, or look for words to say.

# One list. All of them stand under each other.
# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# How far a list is.
# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $done } of { $total } done

# Takes its place when everything is done.
# $total (text): how many items there are, for example “9”.
list-progress-all = all { $total } done

## A list

# While only the most important items are shown.
# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = The first { $shown } of { $total } are shown.

# On lists with several pages.
# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Page { $page } of { $pages }

# An item that is not ticked.
# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# An item that is ticked. The word “done” is for those who hear the list.
# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (done)

# A reason that is chosen. The word “chosen” is for those who hear the list.
# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (chosen)

# When everything was taken away.
list-empty = This list is empty now. You can add your own items. To get the first items back, choose “Explain or change”, then “Start this list again”.

# When some items depend on the nation and we do not know it.
list-nation-unknown = Some items depend on where you have your care. Choose your nation to see them.

# Above the reasons on the list for the talk with one's own doctor, and on paper.
list-reasons-heading = My reasons for a second opinion:

## An item

# Above the items, each on a button.
list-choose = Choose an item to read more about it, change it, move it or take it away.

# Whether it is done. Also says on paper what a ticked and an empty box are.
list-mark-done = Done
list-mark-open = Not done yet

# Its place on the list.
# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Number { $at } of { $total }

# Takes the place of an item that somebody wrote, where its words are not known.
list-own-item = My own item

# Asks for items.
# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Please type what you want to add to “{ $list }”. It can be a thing to do or a question.

    Each line becomes an item. I do not answer it, I only keep it for you.

# Asks for other words for an item.
# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    It reads now: “{ $item }”

    Please type it as you would like it.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Shall “{ $list }” be as it was at first?

    Your ticks and your own items on this list will be gone. What you took away will be back.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = New on your list: { $count }. If you meant to ask me a question, please type it again now.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Too long, so not on your list. An item can have { $most } characters.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Not on your list: { $count }, from { $first } on. There is room for { $most } items of your own, on all lists together.

# The beginning of an item that was not kept.
# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = You have { $most } items of your own, and there is no room for more. Please take some away first.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = That is too long. An item can have { $most } characters. Please type it shorter.

list-note-changed = That is changed.
list-note-removed = That is off your list.
list-note-reset = The list is as it was at first.

## To pass on and to print

list-shared-open = Still to do:
list-shared-done = Done:

# The name of the file, without its ending: letters a to z and hyphens only. It must not tell about an illness.
list-print-file = checklist

# Under the file.
# $list (text): the title of the list, for example “What to bring”.
list-print-words = “{ $list }” to print. Open the file, then choose “Print” in the menu of your browser.

## Think it through

list-reasons-text = Why would you like a second opinion? Choose what is true for you. There is no right or wrong. What you choose goes to the top of your list for the talk with your own doctor.

# For relatives and support workers.
list-reasons-together = Please do this together with the patient. These are their reasons.

## Words to say

list-words-text = Short texts for a talk, a call or a letter. Choose one. You can copy it with one tap.

# Under the words.
list-script-copy = Change the words as you like, so that they sound like you.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Checklists
# On an answer and on a reminder.
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Checklist: { $list }
list-button-reasons = Think it through
list-button-words = Words to say
list-button-more = Show all
# $page (text): the page that it leads to, for example “2”.
list-button-page = Page { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Tick: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Untick: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Choose: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Do not choose: { $item }
list-button-add = Add my own
list-button-edit = Explain or change
list-button-change = Change the words
list-button-up = Move it up
list-button-down = Move it down
list-button-remove = Take it off the list
list-button-reset = Start this list again
list-button-reset-agreed = Yes, start again
list-button-share = Share as text
list-button-print = Print this list
list-button-print-two = Print with English beside it
list-button-tell-nation = Choose my nation
list-button-reasons-ticked = Done, show my list
list-button-copy = Copy these words
