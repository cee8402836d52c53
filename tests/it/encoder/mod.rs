//! The sentence encoder against its Python original, see `make-encoder-fixture.py`.

use std::collections::BTreeMap;

use second_opinion_bot::matcher::encoder::{AlarmReader, DIMENSIONS, Encoder, EncoderError};

/// The weights; without them nothing here can be built.
const WEIGHTS: &[u8] = include_bytes!("../../../content/model/sentence-encoder-v1.bin");

fn encoder() -> Encoder {
    Encoder::read(WEIGHTS).unwrap()
}

struct Reference {
    language: String,
    tokens: Vec<u32>,
    text: String,
    vector: Vec<f32>,
}

fn references() -> Vec<Reference> {
    let lines = include_str!("sentences.tsv");
    let vectors = include_bytes!("vectors.bin");
    let read = |(line, vector): (&str, &[u8])| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().expect("three columns");
        let (scale, numbers) = vector.split_first_chunk().expect("a scale");
        Reference {
            language: next().to_owned(),
            tokens: next().split(' ').map(|token| token.parse().expect("a number")).collect(),
            text: serde_json::from_str(next()).expect("a text"),
            vector: numbers.iter().map(|number| f32::from(number.cast_signed()) * f32::from_le_bytes(*scale)).collect(),
        }
    };
    assert_eq!(lines.lines().count() * (DIMENSIONS + 4), vectors.len());
    lines.lines().zip(vectors.chunks_exact(DIMENSIONS + 4)).map(read).collect()
}

fn cosine(a: &[f32], b: &[f32]) -> f64 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

#[test]
fn cuts_texts_as_the_original() {
    let encoder = encoder();
    let references = references();
    assert!(references.len() >= 540);
    for Reference { text, tokens, .. } in references {
        assert_eq!(encoder.tokens(&text), tokens, "{text:?}");
    }
}

#[test]
fn points_where_the_original_points() {
    let encoder = encoder();
    let mut least: BTreeMap<String, f64> = BTreeMap::new();
    for Reference { language, text, vector, .. } in references() {
        let ours = encoder.try_encode(&text).unwrap();
        assert!((cosine(&ours, &ours) - 1.0).abs() < 1e-6);
        let length: f32 = ours.iter().map(|number| number * number).sum();
        assert!((length - 1.0).abs() < 1e-5, "{text:?}: {length}");
        let cosine = cosine(&ours, &vector);
        // The reference is rounded to 8 bits, which by itself costs up to 0.00006.
        assert!(cosine > 0.9999, "{text:?}: {cosine}");
        let least = least.entry(language).or_insert(1.0);
        *least = least.min(cosine);
    }
    println!("{least:?}");
}

/// Bit for bit, on every machine: a change of this number is a change of all stored vectors.
#[test]
fn is_the_same_everywhere() {
    let encoder = encoder();
    let mut print = 0xcbf2_9ce4_8422_2325u64;
    for Reference { text, .. } in references() {
        for byte in encoder.encode(&text).iter().flat_map(|number| number.to_le_bytes()) {
            print = (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!(print, FINGERPRINT, "{print:#x}");
}

const FINGERPRINT: u64 = 0x2170_5212_fc20_deec;

#[test]
fn threads_share_it() {
    let encoder = encoder();
    let alone = encoder.encode("can someone come with me");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(encoder.encode("can someone come with me"), alone));
        }
    });
}

#[test]
fn meaning_crosses_languages() {
    let encoder = encoder();
    let english = encoder.encode("who pays if i see a doctor at another hospital?");
    let german = encoder.encode("wer zahlt, wenn ich in ein anderes krankenhaus gehe?");
    let other = encoder.encode("the cat slept on the keyboard all afternoon");
    assert!(cosine(&english, &german) > cosine(&english, &other) + 0.4);
}

#[test]
fn any_text_has_a_direction() {
    let encoder = encoder();
    let mut state = 1u64;
    let mut random = |below: u32| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(state >> 40).unwrap() % below
    };
    let check = |text: &str| {
        let length: f32 = encoder.try_encode(text).unwrap().iter().map(|number| number * number).sum();
        assert!((length - 1.0).abs() < 1e-5, "{text:?}: {length}");
    };
    for round in 0..300 {
        let top = [0x80, 0x500, 0x3000, 0xffff, 0x11_0000][round % 5];
        let length = random(if round % 20 == 0 { 4096 } else { 80 });
        let text: String = (0..length).filter_map(|_| char::from_u32(random(top))).collect();
        check(&text);
    }
    for unit in ["a", "\u{fdfa}", "😀", "\u{301}", "word ", "我", "\0", "\u{2581}"] {
        check(&unit.repeat(4096));
        check(&unit.repeat(100_000));
    }
}

#[test]
fn damaged_weights_are_refused() {
    // Weights are part of the program, so they live as long as it does.
    let open = |bytes: Vec<u8>| Encoder::read(bytes.leak());
    assert!(matches!(open(Vec::new()), Err(EncoderError::Magic)));
    assert!(matches!(open(vec![7; 500]), Err(EncoderError::Magic)));
    for length in [127, 128, 400, 1_000_000] {
        assert!(open(WEIGHTS[..length].to_vec()).is_err());
    }
    let mut other = WEIGHTS[..400].to_vec();
    other[8] = 3;
    assert!(matches!(open(other), Err(EncoderError::Version(3))));
    encoder().verify().unwrap();
    // One damaged byte in header, directory and payload: refused at once, or by the checksum; never a panic.
    for at in [0, 9, 13, 100, 150, 200, 300, 5_000, 2_000_000, 20_000_000] {
        let mut damaged = WEIGHTS.to_vec();
        damaged[at] ^= 0x55;
        if let Ok(encoder) = open(damaged) {
            let _ = encoder.try_encode("how long does it take to get a second opinion? 😀 我");
            assert!(at < 128 || encoder.verify().is_err(), "{at}");
        }
    }
}

/// The alarm reader's weights.
const READER: &[u8] = include_bytes!("../../../content/model/alarm-reader-v2.bin");

/// What the original makes of the shipped weights: a text, its tokens, then calm and each emergency
/// (`content/model/make-alarm-reader.py`).
#[test]
fn the_alarm_reader_reads_as_the_original() {
    let reader = AlarmReader::read(READER, &encoder()).unwrap();
    reader.verify().unwrap();
    let (mut texts, mut same, mut apart, mut numbers) = (0, 0, 0.0, 0);
    for line in include_str!("alarm-reader.tsv").lines() {
        let mut cells = line.split('\t');
        let text = cells.next().unwrap();
        let tokens: Vec<u32> = cells.next().unwrap().split(' ').map(|token| token.parse().unwrap()).collect();
        assert_eq!(reader.tokens(text), tokens, "{text:?}");
        let expected: Vec<f32> = cells.map(|cell| cell.parse().unwrap()).collect();
        let ours = reader.logits(text).unwrap();
        assert_eq!(ours.len(), expected.len());
        for (ours, expected) in ours.iter().zip(&expected) {
            apart += f64::from((ours - expected).abs());
            numbers += 1;
        }
        let likeliest = |numbers: &[f32]| (0..numbers.len()).max_by(|a, b| numbers[*a].total_cmp(&numbers[*b]));
        texts += 1;
        same += usize::from(likeliest(&ours) == likeliest(&expected));
    }
    assert!(texts >= 200 && same * 100 >= texts * 98, "{same} of {texts}");
    // PyTorch computes with 24 bits, the program with sums of whole numbers.
    assert!(apart / f64::from(numbers) < 0.05, "{apart} apart in {numbers} numbers");
}

#[test]
fn any_text_can_be_read_for_alarms() {
    let reader = AlarmReader::read(READER, &encoder()).unwrap();
    for unit in ["", " ", "a", "\u{fdfa}", "😀", "\u{301}", "word ", "我", "\0", "\u{2581}", "ਮੈਂ ", "۱"] {
        for times in [1, 100, 20_000] {
            assert!(reader.logits(&unit.repeat(times)).unwrap().iter().all(|number| number.is_finite()), "{unit:?} {times}");
        }
    }
}

#[test]
fn a_spoilt_alarm_reader_is_refused() {
    let encoder = encoder();
    let read = |bytes: Vec<u8>| AlarmReader::read(bytes.leak(), &encoder);
    assert!(matches!(AlarmReader::read(WEIGHTS, &encoder), Err(EncoderError::Magic)));
    assert!(read(READER[..READER.len() - 1].to_vec()).is_err());
    // One damaged byte in header, directory and payload: refused at once, or by the checksum; never a panic.
    for at in [9, 13, 90, 100, 110, 150, 200, 300, 5_000, 2_000_000, 10_000_000, READER.len() - 1] {
        let mut spoilt = READER.to_vec();
        spoilt[at] ^= 0x55;
        if let Ok(reader) = read(spoilt) {
            let _ = reader.logits("how long does it take to get a second opinion? 😀 我");
            assert!(at < 128 || reader.verify().is_err(), "{at}");
        }
    }
}
