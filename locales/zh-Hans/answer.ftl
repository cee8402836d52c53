### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = 您现在可以做的事：

answer-keep-your-place = 保住您的预约：不要取消已经约好的检查或治疗。请询问您的医疗团队：等待会不会对您有害？

answer-helplines = 您可以打电话给：

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = 来源：{ $publishers }。核对日期：{ $date }。适用地区：{ $nation }。

answer-for-everywhere = 所有地区

answer-for-elsewhere = 不在我们列表上的地方（您那里的规定可能不同）

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = 这个回答原定在{ $date }再次核对，现在已过期。有些细节可能已经改变。如果这对您很重要，请询问您的医疗团队。

## No answer, or not yet

did-you-mean-text = 我不确定您指的是哪一个。请选择一个，或者换个说法再问。
did-you-mean-one-text = 我不太确定，您想问的可能是下面这个问题。请选择它，或者换个说法再问。

declined-medical-advice =
    这个问题很重要，需要由了解您情况的人来回答。我不是医生，不能回答。

    请询问您自己的医生或专科护士。如果不能等，请拨打医疗团队给您的号码。

    我可以在征求第二意见方面帮助您。

declined-booking =
    我不能替您预约、更改或取消任何安排。请打电话给医院或诊所。号码通常在给您的信上。

    我可以告诉您怎样征求第二意见，以及怎样做准备。

declined-another-language =
    我目前只会 /settings 里列出的语言。如果要和医生谈话，请尽早问能不能安排口译员。

declined-other =
    这个问题我没有答案。我可以帮助您了解癌症治疗中的第二意见。

    请换个说法再问，或者看看各个主题。有关您健康的问题，请询问您自己的医生或护士。

## Small talk

smalltalk-greeting = 您好。关于第二意见，您想了解什么？请输入问题，或者在下面选择。
smalltalk-thanks = 不客气。您随时可以回来再问。
smalltalk-who-are-you = 我是自动服务。没有人在看这个聊天，我也不是医生。我的回答都是事先写好并核对过的。
smalltalk-frustrated = 很抱歉我没有帮到您。我只了解第二意见。请换个说法，看看各个主题，或者和您自己的医生或护士谈一谈。
