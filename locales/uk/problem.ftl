### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

# Above the emergency numbers, after something that we cannot read.
urgent-numbers = Якщо комусь дуже погано або хтось у небезпеці, телефонуйте зараз:

cannot-read-voice = Я не можу слухати голосові повідомлення чи відео зі звуком. Будь ласка, напишіть запитання словами.
cannot-read-photo = Я не можу дивитися фото чи відео. Будь ласка, не надсилайте сюди знімків листів чи результатів. Напишіть запитання словами.
cannot-read-sticker = Я не розумію стікерів. Будь ласка, напишіть запитання словами.
cannot-read-location = Я не використовую вашого місцеперебування і не зберігаю його. Будь ласка, напишіть запитання словами.
cannot-read-contact = Мені не потрібні нічиї контакти, і я їх не зберігаю. Будь ласка, напишіть запитання словами.
cannot-read-document = Я не можу читати файлів. Будь ласка, не надсилайте сюди листів чи результатів. Напишіть запитання словами.
cannot-read-other = Я не можу прочитати такого повідомлення. Будь ласка, напишіть запитання словами.

# When an answer failed several times.
apology-text = Перепрошую. З мого боку стався збій, і відповісти на ваше повідомлення не вдалося. Будь ласка, спробуйте ще раз або перегляньте /topics.
