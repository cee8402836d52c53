### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = 什么是第二意见
category-before-asking = 提出之前
category-worries = 担心、好处与坏处
category-waiting = 等待与路程
category-asking = 怎样提出
category-money = 费用
category-family = 家人和朋友
category-records = 您的病历
category-visit = 看第二位医生
category-after = 看完之后
category-help = 谁能帮忙
