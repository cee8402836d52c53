//! The official API as data, and the check of every request against it.
//!
//! `bot_api.json` is cut out of the published API by a script: the methods that
//! the sandbox speaks and the types their parameters reach.

use std::collections::HashMap;
use std::io;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::error::ApiError;

/// The methods and types of `bot_api.json`.
#[derive(Debug)]
pub(super) struct Schema {
    /// By name in lower case: the Bot API does not mind the case of a method.
    methods: HashMap<String, Method>,
    types: HashMap<String, Vec<Field>>,
    unions: HashMap<String, Vec<String>>,
}

/// A method and its parameters.
#[derive(Debug)]
pub(super) struct Method {
    /// As the documentation writes it.
    pub name: String,
    pub fields: Vec<Field>,
}

/// A parameter of a method or a field of an object.
#[derive(Debug)]
pub(super) struct Field {
    pub name: String,
    pub kinds: Vec<Kind>,
    required: bool,
    /// The only lawful value, as with the `type` of a command scope.
    fixed: Option<String>,
}

/// A type of the Bot API.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Integer,
    Float,
    Boolean,
    String,
    InputFile,
    Array(Box<Kind>),
    Object(String),
}

#[derive(Deserialize)]
struct File {
    methods: HashMap<String, Vec<FileField>>,
    types: HashMap<String, Vec<FileField>>,
    unions: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct FileField {
    name: String,
    types: Vec<String>,
    #[serde(default)]
    required: bool,
    value: Option<String>,
}

impl Schema {
    /// The schema that is built into the program.
    ///
    /// # Errors
    /// When the embedded file cannot be read, which a test rules out.
    pub fn embedded() -> io::Result<Self> {
        let file: File = serde_json::from_str(include_str!("bot_api.json"))?;
        let fields = |fields: Vec<FileField>| fields.into_iter().map(Field::from).collect();
        let method = |(name, parameters): (String, Vec<FileField>)| {
            (name.to_ascii_lowercase(), Method { name, fields: fields(parameters) })
        };
        Ok(Self {
            methods: file.methods.into_iter().map(method).collect(),
            types: file.types.into_iter().map(|(name, own)| (name, fields(own))).collect(),
            unions: file.unions,
        })
    }

    /// The method of that name, in any case.
    pub fn method(&self, name: &str) -> Option<&Method> {
        self.methods.get(&name.to_ascii_lowercase())
    }

    /// Checks the parameters of a request, and every object inside them.
    ///
    /// # Errors
    /// 400 for a parameter that is missing, unknown or of another type. Telegram
    /// itself overlooks unknown ones; see [`crate::sandbox`] for why we do not.
    pub fn check(&self, method: &Method, given: &Map<String, Value>) -> Result<(), ApiError> {
        self.check_fields(&method.fields, given, "").map_err(Fault::into_error)
    }

    fn check_fields(&self, fields: &[Field], given: &Map<String, Value>, path: &str) -> Result<(), Fault> {
        for (name, value) in given {
            let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match fields.iter().find(|field| field.name == *name) {
                None => return Err(Fault::Unknown(inner)),
                Some(field) => self.check_field(field, value, inner)?,
            }
        }
        let missing = fields.iter().find(|field| field.required && given.get(&field.name).is_none_or(Value::is_null));
        match missing {
            Some(field) if path.is_empty() => Err(Fault::Missing(field.name.clone())),
            Some(field) => Err(Fault::Missing(format!("{path}.{}", field.name))),
            None => Ok(()),
        }
    }

    fn check_field(&self, field: &Field, value: &Value, path: String) -> Result<(), Fault> {
        if value.is_null() && !field.required {
            return Ok(());
        }
        if let Some(fixed) = &field.fixed
            && value.as_str() != Some(fixed)
        {
            return Err(Fault::Type(path, format!("\"{fixed}\"")));
        }
        let mut closest = None;
        for kind in &field.kinds {
            match self.check_value(kind, value, &path) {
                Ok(()) => return Ok(()),
                Err(fault) if closest.is_none() || self.resembles(kind, value) => {
                    closest = Some(fault);
                }
                Err(_) => {}
            }
        }
        match closest {
            Some(fault) if field.kinds.len() == 1 || !matches!(fault, Fault::Type(..)) => Err(fault),
            _ => {
                let wanted: Vec<_> = field.kinds.iter().map(Kind::to_string).collect();
                Err(Fault::Type(path, wanted.join(" or ")))
            }
        }
    }

    fn check_value(&self, kind: &Kind, value: &Value, path: &str) -> Result<(), Fault> {
        let fits = match (kind, value) {
            (Kind::Integer, Value::Number(number)) => number.is_i64(),
            (Kind::Float, Value::Number(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::String | Kind::InputFile, Value::String(_)) => true,
            (Kind::Array(element), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.check_value(element, value, &format!("{path}[{index}]"))?;
                }
                true
            }
            (Kind::Object(name), Value::Object(object)) => {
                return self.check_object(name, object, path);
            }
            _ => false,
        };
        if fits { Ok(()) } else { Err(Fault::Type(path.to_owned(), kind.to_string())) }
    }

    fn check_object(&self, name: &str, object: &Map<String, Value>, path: &str) -> Result<(), Fault> {
        let Some(members) = self.unions.get(name) else {
            let fields = self.types.get(name).map(Vec::as_slice).unwrap_or_default();
            return self.check_fields(fields, object, path);
        };
        let mut faults = members.iter().map(|member| self.check_object(member, object, path));
        let first = faults.next().unwrap_or(Ok(()));
        if first.is_ok() || faults.any(|fault| fault.is_ok()) {
            return Ok(());
        }
        Err(Fault::Type(path.to_owned(), name.to_owned()))
    }

    /// Whether an object was meant to be of that type: it has the first
    /// required field of it. So a fault inside a keyboard is named as such.
    fn resembles(&self, kind: &Kind, value: &Value) -> bool {
        let (Kind::Object(name), Value::Object(object)) = (kind, value) else {
            return false;
        };
        let fields = self.types.get(name).map(Vec::as_slice).unwrap_or_default();
        fields.iter().find(|field| field.required).is_some_and(|f| object.contains_key(&f.name))
    }
}

/// Where a request departs from the schema.
enum Fault {
    Unknown(String),
    Missing(String),
    /// The path and the type that was wanted.
    Type(String, String),
}

impl Fault {
    fn into_error(self) -> ApiError {
        match self {
            Self::Unknown(path) => ApiError::bad_request(format_args!("unknown parameter {path}")),
            // The texts for these three are Telegram's.
            Self::Missing(path) => match path.as_str() {
                "chat_id" => ApiError::bad_request("chat_id is empty"),
                "text" => ApiError::bad_request("message text is empty"),
                "message_id" => ApiError::bad_request("message identifier is not specified"),
                _ => ApiError::bad_request(format_args!("parameter {path} is required")),
            },
            Self::Type(path, wanted) => ApiError::bad_request(format_args!("parameter {path} must be of type {wanted}")),
        }
    }
}

impl From<FileField> for Field {
    fn from(field: FileField) -> Self {
        Self {
            name: field.name,
            kinds: field.types.iter().map(|name| Kind::from(name.as_str())).collect(),
            required: field.required,
            fixed: field.value,
        }
    }
}

impl From<&str> for Kind {
    fn from(name: &str) -> Self {
        match name {
            "Integer" => Self::Integer,
            "Float" => Self::Float,
            "Boolean" | "True" => Self::Boolean,
            "String" => Self::String,
            "InputFile" => Self::InputFile,
            _ => match name.strip_prefix("Array of ") {
                Some(element) => Self::Array(Box::new(Self::from(element))),
                None => Self::Object(name.to_owned()),
            },
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer => f.write_str("Integer"),
            Self::Float => f.write_str("Float"),
            Self::Boolean => f.write_str("Boolean"),
            Self::String => f.write_str("String"),
            Self::InputFile => f.write_str("InputFile"),
            Self::Array(element) => write!(f, "Array of {element}"),
            Self::Object(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_file_names_no_type_it_does_not_hold() {
        let Ok(schema) = Schema::embedded() else {
            unreachable!("bot_api.json cannot be read");
        };
        assert_eq!(schema.methods.len(), 21);
        let fields = schema.methods.values().flat_map(|method| &method.fields);
        for field in fields.chain(schema.types.values().flatten()) {
            for mut kind in &field.kinds {
                while let Kind::Array(element) = kind {
                    kind = element;
                }
                if let Kind::Object(name) = kind {
                    let known = schema.types.contains_key(name) || schema.unions.contains_key(name);
                    assert!(known, "{name}");
                }
            }
        }
    }
}
