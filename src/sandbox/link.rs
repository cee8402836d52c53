//! Which addresses Telegram opens.

/// The address as Telegram would store it, or nothing for one that it drops.
///
/// `http`, `https`, `tg`, `ton` and `tonsite` are links, and so is a bare host
/// name, which becomes `http`. Telephone and mail links are not.
pub(super) fn checked(url: &str) -> Option<String> {
    let url = url.trim();
    if url.is_empty() || url.chars().any(char::is_whitespace) {
        return None;
    }
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None if url.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("tg:")) => {
            return url.get(3..).filter(|rest| !rest.is_empty()).map(|rest| format!("tg://{rest}"));
        }
        None if url.contains('@') => return None,
        None => ("http".to_owned(), url),
    };
    match scheme.as_str() {
        "http" | "https" => is_host(rest).then(|| with_path(&scheme, rest)),
        "tg" | "ton" | "tonsite" => (!rest.is_empty()).then(|| format!("{scheme}://{rest}")),
        _ => None,
    }
}

/// Telegram writes the slash after a bare host itself.
fn with_path(scheme: &str, rest: &str) -> String {
    let slash = if rest.contains(['/', '?', '#']) { "" } else { "/" };
    format!("{scheme}://{rest}{slash}")
}

fn is_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let labels_are_words =
        name.split('.').all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_')));
    labels_are_words && (name.contains('.') || name == "localhost") && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn keeps_what_telegram_opens() {
        for (given, kept) in [
            ("https://nhs.uk", Some("https://nhs.uk/")),
            ("HTTPS://nhs.uk/a?b=c#d", Some("https://nhs.uk/a?b=c#d")),
            ("nhs.uk/x", Some("http://nhs.uk/x")),
            ("http://127.0.0.1:8080/x", Some("http://127.0.0.1:8080/x")),
            ("tg://user?id=5", Some("tg://user?id=5")),
            ("tg:resolve", Some("tg://resolve")),
            ("tel:999", None),
            ("mailto:a@b.org", None),
            ("javascript:alert(1)", None),
            ("ftp://a.org", None),
            ("https://", None),
            ("https://a b.org", None),
            ("nodots", None),
            ("", None),
        ] {
            assert_eq!(checked(given).as_deref(), kept, "{given}");
        }
    }
}
