### As in en-GB, where American English differs.

date-words-am = am | a m | a
date-words-pm = pm | p m | p
date-words-before-hour =
    30 half past | half | half after
    15 quarter past | a quarter past | quater past | qtr past | quarter after | a quarter after
    -15 quarter to | a quarter to | quater to | qtr to | quarter of | a quarter of | quarter till | a quarter till | quarter til | a quarter til
date-words-minutes-to = to | til | till | before
date-order = month-day
