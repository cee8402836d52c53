### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = ਦੂਜੀ ਰਾਏ ਕੀ ਹੁੰਦੀ ਹੈ
category-before-asking = ਮੰਗਣ ਤੋਂ ਪਹਿਲਾਂ
category-worries = ਚਿੰਤਾਵਾਂ, ਫ਼ਾਇਦੇ ਅਤੇ ਨੁਕਸਾਨ
category-waiting = ਉਡੀਕ ਅਤੇ ਸਫ਼ਰ
category-asking = ਦੂਜੀ ਰਾਏ ਕਿਵੇਂ ਮੰਗੀਏ
category-money = ਖ਼ਰਚਾ ਕਿੰਨਾ ਹੁੰਦਾ ਹੈ
category-family = ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ
category-records = ਤੁਹਾਡੇ ਰਿਕਾਰਡ
category-visit = ਦੂਜੀ ਰਾਏ ਵਾਲੀ ਅਪੌਇੰਟਮੈਂਟ
category-after = ਉਸ ਤੋਂ ਬਾਅਦ
category-help = ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
