//! The other kind of program on the bus: a generator, which px-meta runs before cargo. Cargo hears nothing of it, and it
//! leaves no receipt: what it may read is declared with its package.

use super::environment::{Environment, Role};
use super::heard::Hearing;
use super::publication::Publication;
use super::query::Query;
use super::reading::Reading;
use super::view::{from_view, Delivered};
use super::Bus;
use crate::error::{Error, ErrorKind, Result};

impl Bus {
    /// Takes the view that px-meta delivered. Without one nobody listens either.
    pub(crate) fn open_generator() -> Result<Bus> {
        let mut environment = Environment::of_generator();
        let delivered =
            if environment.mailbox.as_os_str().is_empty() { Delivered::Nothing } else { from_view(&environment)? };
        let hearing = match delivered {
            Delivered::Whole(hearing) => hearing,
            Delivered::Nothing => Hearing::default(),
            Delivered::Damaged(reason) => {
                let text = format!("{reason}; run the generator by px-meta, which makes it again");
                return Err(Error::new(ErrorKind::Format, text));
            }
        };
        if let Some(package) = &hearing.reader {
            environment.role = Role::Generator;
            environment.name.push_str(&package.name);
            environment.version.push_str(&package.version);
            environment.links.clone_from(&package.links);
        }
        Ok(Bus { environment, publication: Publication::default(), reading: Reading::of(hearing) })
    }

    /// Writes what was said, where px-meta waits for it.
    pub(crate) fn close_generator(self) -> Result<()> {
        match self.environment.role {
            Role::Alone => Ok(()),
            _ => self.publication.close_generator(&self.environment),
        }
    }
}

/// Refuses a read that the declared inputs leave out: it would not make the generator run again.
pub(super) fn check_declared(environment: &Environment, hearing: &Hearing, schema: &str, query: &Query) -> Result<()> {
    let Some(declared) = &hearing.declared else { return Ok(()) };
    let fact = query.name.as_ref().map(|name| format!("{schema}/{name}"));
    if declared.iter().any(|one| one.as_str() == Some(schema) || (fact.is_some() && one.as_str() == fact.as_deref())) {
        return Ok(());
    }
    let name = &environment.name;
    let read = query.say(schema);
    let text = format!(
        "the generator of {name} reads {read}, which its declared inputs leave out; add \"{schema}\" to `facts` of \
         `inputs` in [package.metadata.px.generate] of {name}"
    );
    Err(Error::new(ErrorKind::Undeclared, text))
}

/// What a generator is told that needs a fact and is run by something else.
pub(super) fn alone(fact: &str) -> Error {
    let text = format!(
        "the generator needs {fact}, and facts reach it only where px-meta runs it; run it by `px-meta generate`, or by \
         a build (`px-meta build`)"
    );
    Error::new(ErrorKind::Missing, text)
}
