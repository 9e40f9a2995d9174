use std::fmt;

/// What kind of thing went wrong; the text says what, where and what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Not run by cargo: a variable that cargo sets for build scripts is missing or not text.
    NotABuildScript,
    /// A file could not be read or written.
    File,
    /// A file of the bus is torn, edited, too large, or of another version.
    Format,
    /// What was to be published cannot be: a bad name, a path that is not Unicode, the same fact twice.
    Publication,
    /// A required fact is not there.
    Missing,
    /// A generator reads what its declared inputs leave out.
    Undeclared,
    /// More than one package publishes what should be one.
    Ambiguous,
    /// A value is not of the schema's shape.
    Shape,
    /// An override cannot be applied, or what it requires does not hold.
    Override,
    /// What was declared as a download cannot be had, is not what was declared, or may not be downloaded.
    Download,
}

/// An error of the bus. Its text names what, where, and what to do next.
///
/// ```no_run
/// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
/// use px_meta::schemas::NativeLibrary;
/// use px_meta::ErrorKind;
/// match bus.find::<NativeLibrary>("zlib") {
///     Err(error) if error.kind() == ErrorKind::Ambiguous => println!("cargo:warning={error}"),
///     found => drop(found?),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    text: String,
}

/// The answer of everything that can fail.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn new(kind: ErrorKind, text: impl Into<String>) -> Error {
        Error { kind, text: text.into() }
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// The same as [`Display`](fmt::Display): a `main` that returns an error prints it in this form.
impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl std::error::Error for Error {}
