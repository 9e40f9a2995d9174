//! One run of a build script or a generator: what it publishes, what it reads, and what it leaves in its mailbox.

mod chain;
pub(crate) mod environment;
mod fact;
mod generator;
mod heard;
mod inputs;
mod origin;
pub(crate) mod publication;
mod publish;
mod query;
mod read;
mod reading;
mod silent;
mod view;

pub use fact::{Fact, Package, Schema};
pub use inputs::Inputs;
pub use origin::Origin;
pub use query::Query;

use crate::error::Result;
#[cfg(feature = "download")]
use crate::json::Value;
use environment::Environment;
use publication::Publication;
use reading::Reading;

/// The bus, as one build script holds it. [`run`](crate::run) opens one, hands it to the script, and writes down what was
/// said and read on it.
pub struct Bus {
    environment: Environment,
    publication: Publication,
    reading: Reading,
}

impl Bus {
    pub(crate) fn open(inputs: &Inputs) -> Result<Bus> {
        let environment = Environment::read()?;
        inputs.declare(&environment)?;
        Ok(Bus { environment, publication: Publication::default(), reading: Reading::default() })
    }

    /// Publishes what became of a download.
    #[cfg(feature = "download")]
    pub(crate) fn publish_download(&mut self, id: &str, fact: Value, origin: Value) -> Result<()> {
        self.publication.add("download@1", id, fact, origin)
    }

    /// Writes what was said and read, and tells cargo. A reading is written first: the CLI trusts a publication last.
    pub(crate) fn close(self) -> Result<()> {
        self.reading.close(&self.environment)?;
        self.publication.close(&self.environment)
    }
}
