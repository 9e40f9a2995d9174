// Generated from spec/codes.json by generators/codes.mjs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Serialize, Deserialize};

/// How fast a parcel travels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    Express,

    #[serde(rename = "same-day")]
    SameDay,

    Standard,
}

/// Where a parcel is on its way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Announced,

    Delivered,

    #[serde(rename = "in-transit")]
    InTransit,

    #[serde(rename = "out-for-delivery")]
    OutForDelivery,
}
