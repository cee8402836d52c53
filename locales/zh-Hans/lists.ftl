### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    请选一份清单。您可以给做完的打勾，加上自己的事项和问题，还可以打印清单。

    您也可以想一想自己的理由，或看看可以怎么说。

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }：{ $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $total }项中已完成{ $done }项

# $total (text): how many items there are, for example “9”.
list-progress-all = { $total }项全部完成

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = 共{ $total }项，现在显示前{ $shown }项。

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = 第{ $page }页，共{ $pages }页

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item }（已完成）

# A reason that is chosen. The word “chosen” is for those who hear the list.
# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item }（已选）

list-empty = 这份清单现在是空的。您可以加上自己的事项。要恢复最初的内容，请选“说明或更改”，再选“重新开始这份清单”。

list-nation-unknown = 有些内容要看您在哪里看病治疗。选择您的地区，就可以看到。

list-reasons-heading = 我想要第二意见的理由：

## An item

list-choose = 选一项，就可以看更多说明、更改、移动或去掉。

list-mark-done = 已完成
list-mark-open = 还没做

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = 第{ $at }项，共{ $total }项

list-own-item = 我自己加的一项

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    请输入您想加到“{ $list }”的内容。可以是要做的事，也可以是问题。

    每一行算一项。我不回答，只为您保存。

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    现在是：“{ $item }”

    请按您想要的样子输入。

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    要把“{ $list }”恢复成最初的样子吗？

    您在这份清单上打的勾和自己加的内容都会删除。您去掉的内容会恢复。

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = 您的清单上新加了{ $count }项。如果您本来是想问我问题，请现在再输入一次。

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    太长，没有加进清单。每一项最多{ $most }个字符。
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = 没有加进清单的有{ $count }项，从{ $first }起。所有清单加在一起，最多可以有{ $most }项自己的内容。

# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item }……”

# $most (text): how many items one can keep, for example “200”.
list-note-full = 您已经有{ $most }项自己的内容，没有位置了。请先去掉一些。

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = 太长了。每一项最多{ $most }个字符。请输入得短一些。

list-note-changed = 已更改。
list-note-removed = 已从清单上去掉。
list-note-reset = 清单已恢复成最初的样子。

## To pass on and to print

list-shared-open = 还要做的：
list-shared-done = 已完成：

list-print-file = checklist

# $list (text): the title of the list, for example “What to bring”.
list-print-words = “{ $list }”可供打印。打开文件，然后在浏览器菜单里选“打印”。

## Think it through

list-reasons-text = 您为什么想要第二意见？请选择符合您情况的。没有对错。您选的内容会排在您和自己医生谈话的清单最上面。

list-reasons-together = 请和患者一起做。这些是患者的理由。

## Words to say

list-words-text = 用于谈话、打电话或写信的短句。请选一个，点一下就可以复制。

list-script-copy = 您可以随意修改，让它更像您自己说的话。

## Buttons (at most 40 characters, without the item or title)

list-button-all = 清单
# $list (text): the title of the list, for example “What to bring”.
list-button-open = 清单：{ $list }
list-button-reasons = 想一想
list-button-words = 可以怎么说
list-button-more = 全部显示
# $page (text): the page that it leads to, for example “2”.
list-button-page = 第{ $page }页
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = 打勾：{ $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = 取消打勾：{ $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = 选择：{ $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = 不选：{ $item }
list-button-add = 加上自己的内容
list-button-edit = 说明或更改
list-button-change = 更改文字
list-button-up = 往上移
list-button-down = 往下移
list-button-remove = 从清单上去掉
list-button-reset = 重新开始这份清单
list-button-reset-agreed = 是，重新开始
list-button-share = 以文字分享
list-button-print = 打印这份清单
list-button-print-two = 打印，旁边附英文
list-button-tell-nation = 选择我的地区
list-button-reasons-ticked = 完成，显示我的清单
list-button-copy = 复制这段话
