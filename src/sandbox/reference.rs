//! Characters written as `&lt;` or `&#60;`.

/// The character that `rest` starts with in the form `&lt;` or `&#60;`, and
/// how many bytes it took. The semicolon may be missing, as in Telegram.
pub(super) fn decode_reference(rest: &str) -> Option<(char, usize)> {
    let body = rest.strip_prefix('&')?;
    let (c, length) = if let Some(number) = body.strip_prefix('#') {
        let (digits, radix, prefix) = number.strip_prefix('x').map_or((number, 10, 1), |hex| (hex, 16, 2));
        let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let code = u32::from_str_radix(digits.get(..length)?, radix).ok()?;
        let c = char::from_u32(code).filter(|c| *c != '\0')?;
        (c, prefix + length)
    } else {
        let length = body.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(body.len());
        let c = match body.get(..length)? {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => return None,
        };
        (c, length)
    };
    let semicolon = usize::from(body.get(length..)?.starts_with(';'));
    (length < 10).then_some((c, 1 + length + semicolon))
}

#[cfg(test)]
mod tests {
    use super::decode_reference;

    #[test]
    fn reads_the_four_names_and_numbers() {
        for (given, read) in [
            ("&lt;b", Some(('<', 4))),
            ("&gt", Some(('>', 3))),
            ("&amp;amp;", Some(('&', 5))),
            ("&quot;", Some(('"', 6))),
            ("&#60;", Some(('<', 5))),
            ("&#x1F600;!", Some(('😀', 9))),
            ("&#x27 x", Some(('\'', 5))),
            ("&nbsp;", None),
            ("&apos;", None),
            ("&", None),
            ("&#;", None),
            ("&#0;", None),
            ("&#xD800;", None),
            ("&#99999999999;", None),
        ] {
            assert_eq!(decode_reference(given), read, "{given}");
        }
    }
}
