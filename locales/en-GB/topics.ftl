### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = What a second opinion is
category-before-asking = Before you ask
category-worries = Worries, for and against
category-waiting = Waiting and travel
category-asking = How to ask for one
category-money = What it costs
category-family = Family and friends
category-records = Your records
category-visit = The second appointment
category-after = Afterwards
category-help = Who can help
