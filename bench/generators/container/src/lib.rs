//! The code beside this file is generated, and not compiled: what is measured is its generator.
