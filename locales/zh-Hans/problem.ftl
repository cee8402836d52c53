### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = 如果有人很不舒服或有危险，请立即打电话：

cannot-read-voice = 我听不了语音信息，也听不了有声音的视频。请用文字输入问题。
cannot-read-photo = 我看不了照片或视频。请不要在这里发送信件或检查结果的图片。请用文字输入问题。
cannot-read-sticker = 我看不懂贴纸。请用文字输入问题。
cannot-read-location = 我不使用您的位置，也不保存。请用文字输入问题。
cannot-read-contact = 我不需要任何人的联系方式，也不保存。请用文字输入问题。
cannot-read-document = 我读不了文件。请不要在这里发送信件或检查结果。请用文字输入问题。
cannot-read-other = 我读不了这种信息。请用文字输入问题。

apology-text = 很抱歉，我这边出了问题，没能回答您的信息。请再试一次，或者看看 /topics 里的主题。
