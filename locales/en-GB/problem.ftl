### Read by people who sent something that the bot cannot read, and when the bot itself fails.

# Above the emergency numbers, after something that we cannot read.
urgent-numbers = If somebody is very unwell or in danger, call now:

cannot-read-voice = I cannot listen to voice messages or videos with sound. Please type your question in words.
cannot-read-photo = I cannot look at photos or videos. Please do not send pictures of letters or results here. Type your question in words.
cannot-read-sticker = I cannot read stickers. Please type your question in words.
cannot-read-location = I do not use your location, and I do not keep it. Please type your question in words.
cannot-read-contact = I do not need anybody’s contact details, and I do not keep them. Please type your question in words.
cannot-read-document = I cannot read files. Please do not send letters or results here. Type your question in words.
cannot-read-other = I cannot read this kind of message. Please type your question in words.

# When an answer failed several times.
apology-text = I am sorry. Something went wrong on my side and I could not answer your message. Please try once more, or look through /topics.
