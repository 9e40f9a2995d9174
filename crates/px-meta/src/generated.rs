// @generated from packages/schema/schemas by packages/schema/scripts/generate-rust.mjs. Do not edit.

use crate::bus::Schema;
use crate::error::Result;
use crate::fields::Fields;
use crate::json::Value;
use crate::roots::Roots;
use std::path::{Path, PathBuf};

/// What a package's native code assumes of the code that it is linked with, or demands of the system that it will run
/// on. Each field is something that breaks a link, or the running program, where two packages differ; px-meta
/// compares them over the whole result and names both. A package states only what it knows: silence means that it
/// does not depend on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Abi(Fields);

impl Abi {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Assumptions of C++ code.
    #[inline]
    #[must_use]
    pub fn cxx(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("cxx", value))
    }

    /// Reads `cxx`.
    #[inline]
    pub fn get_cxx(&self) -> Option<&Value> {
        self.0.get("cxx")
    }

    /// Assumptions about the C library.
    #[inline]
    #[must_use]
    pub fn libc(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("libc", value))
    }

    /// Reads `libc`.
    #[inline]
    pub fn get_libc(&self) -> Option<&Value> {
        self.0.get("libc")
    }

    /// Assumptions of code compiled by Microsoft's compiler.
    #[inline]
    #[must_use]
    pub fn msvc(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("msvc", value))
    }

    /// Reads `msvc`.
    #[inline]
    pub fn get_msvc(&self) -> Option<&Value> {
        self.0.get("msvc")
    }

    /// The platform's named ABI where it has several, as its own documents name it: `lp64d`, `ilp32`, `n64`, `elfv2`.
    #[inline]
    #[must_use]
    pub fn calling_convention(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("calling-convention", value))
    }

    /// Reads `calling-convention`.
    #[inline]
    pub fn get_calling_convention(&self) -> Option<&str> {
        self.0.get_text("calling-convention")
    }

    /// How floating-point values are passed on Arm; `any` fits all.
    #[inline]
    #[must_use]
    pub fn float_abi(self, value: AbiFloatAbi) -> Self {
        Self(self.0.with_text("float-abi", value.as_str()))
    }

    /// Reads `float-abi`.
    #[inline]
    pub fn get_float_abi(&self) -> Option<AbiFloatAbi> {
        self.0.get_choice("float-abi", AbiFloatAbi::ALL)
    }

    /// Format of `long double`.
    #[inline]
    #[must_use]
    pub fn long_double(self, value: AbiLongDouble) -> Self {
        Self(self.0.with_text("long-double", value.as_str()))
    }

    /// Reads `long-double`.
    #[inline]
    pub fn get_long_double(&self) -> Option<AbiLongDouble> {
        self.0.get_choice("long-double", AbiLongDouble::ALL)
    }

    /// Whether plain `char` is signed.
    #[inline]
    #[must_use]
    pub fn char(self, value: AbiChar) -> Self {
        Self(self.0.with_text("char", value.as_str()))
    }

    /// Reads `char`.
    #[inline]
    pub fn get_char(&self) -> Option<AbiChar> {
        self.0.get_choice("char", AbiChar::ALL)
    }

    /// Size of `wchar_t` in bytes.
    #[inline]
    #[must_use]
    pub fn wchar_bytes(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("wchar-bytes", value))
    }

    /// Reads `wchar-bytes`.
    #[inline]
    pub fn get_wchar_bytes(&self) -> Option<&Value> {
        self.0.get("wchar-bytes")
    }

    /// Whether enumerations take the size of an `int` or the smallest that holds them (`-fshort-enums`).
    #[inline]
    #[must_use]
    pub fn enum_size(self, value: AbiEnumSize) -> Self {
        Self(self.0.with_text("enum-size", value.as_str()))
    }

    /// Reads `enum-size`.
    #[inline]
    pub fn get_enum_size(&self) -> Option<AbiEnumSize> {
        self.0.get_choice("enum-size", AbiEnumSize::ALL)
    }

    /// Processor features that its code uses without asking, named as rustc does: the result needs all of them.
    #[inline]
    #[must_use]
    pub fn cpu_features(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("cpu-features", values))
    }

    /// Reads `cpu-features`.
    #[inline]
    pub fn get_cpu_features(&self) -> Vec<&str> {
        self.0.get_texts("cpu-features")
    }

    /// Level of the x86-64 instruction set that its code uses without asking.
    #[inline]
    #[must_use]
    pub fn x86_64_level(self, value: AbiX8664Level) -> Self {
        Self(self.0.with_text("x86-64-level", value.as_str()))
    }

    /// Reads `x86-64-level`.
    #[inline]
    pub fn get_x86_64_level(&self) -> Option<AbiX8664Level> {
        self.0.get_choice("x86-64-level", AbiX8664Level::ALL)
    }

    /// Lowest Android API level that it runs on.
    #[inline]
    #[must_use]
    pub fn android_api(self, value: impl Into<f64>) -> Self {
        Self(self.0.with_number("android-api", value))
    }

    /// Reads `android-api`.
    #[inline]
    pub fn get_android_api(&self) -> Option<f64> {
        self.0.get_number("android-api")
    }

    /// Oldest version of the operating system that it runs on, for Apple platforms: `11.0`. Linkers warn of an object
    /// that was built for a newer one.
    #[inline]
    #[must_use]
    pub fn deployment_target(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("deployment-target", value))
    }

    /// Reads `deployment-target`.
    #[inline]
    pub fn get_deployment_target(&self) -> Option<&str> {
        self.0.get_text("deployment-target")
    }

    /// The oldest system that a result is meant for, as whoever makes the result declares it: a package's build
    /// script, or a packager by an override. What the code needs (`libc/glibc-floor`, `android-api`,
    /// `deployment-target`) is held against it.
    #[inline]
    #[must_use]
    pub fn oldest_system(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("oldest-system", value))
    }

    /// Reads `oldest-system`.
    #[inline]
    pub fn get_oldest_system(&self) -> Option<&Value> {
        self.0.get("oldest-system")
    }

    /// Whether its code can be moved: not at all (`none`), in a program (`pie`), in a library too (`pic`). The
    /// weakest decides what the result can be.
    #[inline]
    #[must_use]
    pub fn pic(self, value: AbiPic) -> Self {
        Self(self.0.with_text("pic", value.as_str()))
    }

    /// Reads `pic`.
    #[inline]
    pub fn get_pic(&self) -> Option<AbiPic> {
        self.0.get_choice("pic", AbiPic::ALL)
    }

    /// Sanitizer that it is compiled with. Code without one may be mixed with `address`, `hwaddress` and `leak`; the
    /// others must hold everywhere.
    #[inline]
    #[must_use]
    pub fn sanitizer(self, value: AbiSanitizer) -> Self {
        Self(self.0.with_text("sanitizer", value.as_str()))
    }

    /// Reads `sanitizer`.
    #[inline]
    pub fn get_sanitizer(&self) -> Option<AbiSanitizer> {
        self.0.get_choice("sanitizer", AbiSanitizer::ALL)
    }

    /// Whose intermediate code its libraries hold instead of machine code: `llvm`, `gcc`, `msvc`; `none` for plain
    /// objects.
    #[inline]
    #[must_use]
    pub fn lto(self, value: AbiLto) -> Self {
        Self(self.0.with_text("lto", value.as_str()))
    }

    /// Reads `lto`.
    #[inline]
    pub fn get_lto(&self) -> Option<AbiLto> {
        self.0.get_choice("lto", AbiLto::ALL)
    }

    /// Protections that hold for a result only if every part of it has them. Linkers drop them without a word.
    #[inline]
    #[must_use]
    pub fn hardening(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("hardening", value))
    }

    /// Reads `hardening`.
    #[inline]
    pub fn get_hardening(&self) -> Option<&Value> {
        self.0.get("hardening")
    }

    /// OpenMP runtime that it uses: two in one process do not share their threads.
    #[inline]
    #[must_use]
    pub fn openmp(self, value: AbiOpenmp) -> Self {
        Self(self.0.with_text("openmp", value.as_str()))
    }

    /// Reads `openmp`.
    #[inline]
    pub fn get_openmp(&self) -> Option<AbiOpenmp> {
        self.0.get_choice("openmp", AbiOpenmp::ALL)
    }

    /// Size of the integers in the BLAS interface that it calls.
    #[inline]
    #[must_use]
    pub fn blas_int(self, value: AbiBlasInt) -> Self {
        Self(self.0.with_text("blas-int", value.as_str()))
    }

    /// Reads `blas-int`.
    #[inline]
    pub fn get_blas_int(&self) -> Option<AbiBlasInt> {
        self.0.get_choice("blas-int", AbiBlasInt::ALL)
    }

    /// What Rust code assumes beyond what rustc compares itself.
    #[inline]
    #[must_use]
    pub fn rust(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("rust", value))
    }

    /// Reads `rust`.
    #[inline]
    pub fn get_rust(&self) -> Option<&Value> {
        self.0.get("rust")
    }

    /// Why the other fields say what they say, for people.
    #[inline]
    #[must_use]
    pub fn evidence(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("evidence", value))
    }

    /// Reads `evidence`.
    #[inline]
    pub fn get_evidence(&self) -> Option<&Value> {
        self.0.get("evidence")
    }
}

impl Schema for Abi {
    const ID: &'static str = "abi@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&[])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &[]).map(Self)
    }
}

/// How floating-point values are passed on Arm; `any` fits all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiFloatAbi {
    /// `soft`
    Soft,
    /// `hard`
    Hard,
    /// `any`
    Any,
}

impl AbiFloatAbi {
    const ALL: &'static [(&'static str, AbiFloatAbi)] =
        &[("soft", AbiFloatAbi::Soft), ("hard", AbiFloatAbi::Hard), ("any", AbiFloatAbi::Any)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiFloatAbi::Soft => "soft",
            AbiFloatAbi::Hard => "hard",
            AbiFloatAbi::Any => "any",
        }
    }
}

/// Format of `long double`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiLongDouble {
    /// `f64`
    F64,
    /// `x87`
    X87,
    /// `ieee128`
    Ieee128,
    /// `ibm128`
    Ibm128,
}

impl AbiLongDouble {
    const ALL: &'static [(&'static str, AbiLongDouble)] = &[
        ("f64", AbiLongDouble::F64),
        ("x87", AbiLongDouble::X87),
        ("ieee128", AbiLongDouble::Ieee128),
        ("ibm128", AbiLongDouble::Ibm128),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiLongDouble::F64 => "f64",
            AbiLongDouble::X87 => "x87",
            AbiLongDouble::Ieee128 => "ieee128",
            AbiLongDouble::Ibm128 => "ibm128",
        }
    }
}

/// Whether plain `char` is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiChar {
    /// `signed`
    Signed,
    /// `unsigned`
    Unsigned,
}

impl AbiChar {
    const ALL: &'static [(&'static str, AbiChar)] = &[("signed", AbiChar::Signed), ("unsigned", AbiChar::Unsigned)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiChar::Signed => "signed",
            AbiChar::Unsigned => "unsigned",
        }
    }
}

/// Whether enumerations take the size of an `int` or the smallest that holds them (`-fshort-enums`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiEnumSize {
    /// `int`
    Int,
    /// `short`
    Short,
}

impl AbiEnumSize {
    const ALL: &'static [(&'static str, AbiEnumSize)] = &[("int", AbiEnumSize::Int), ("short", AbiEnumSize::Short)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiEnumSize::Int => "int",
            AbiEnumSize::Short => "short",
        }
    }
}

/// Level of the x86-64 instruction set that its code uses without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiX8664Level {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// `v3`
    V3,
    /// `v4`
    V4,
}

impl AbiX8664Level {
    const ALL: &'static [(&'static str, AbiX8664Level)] =
        &[("v1", AbiX8664Level::V1), ("v2", AbiX8664Level::V2), ("v3", AbiX8664Level::V3), ("v4", AbiX8664Level::V4)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiX8664Level::V1 => "v1",
            AbiX8664Level::V2 => "v2",
            AbiX8664Level::V3 => "v3",
            AbiX8664Level::V4 => "v4",
        }
    }
}

/// Whether its code can be moved: not at all (`none`), in a program (`pie`), in a library too (`pic`). The weakest
/// decides what the result can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiPic {
    /// `none`
    None,
    /// `pie`
    Pie,
    /// `pic`
    Pic,
}

impl AbiPic {
    const ALL: &'static [(&'static str, AbiPic)] =
        &[("none", AbiPic::None), ("pie", AbiPic::Pie), ("pic", AbiPic::Pic)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiPic::None => "none",
            AbiPic::Pie => "pie",
            AbiPic::Pic => "pic",
        }
    }
}

/// Sanitizer that it is compiled with. Code without one may be mixed with `address`, `hwaddress` and `leak`; the
/// others must hold everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiSanitizer {
    /// `none`
    None,
    /// `address`
    Address,
    /// `hwaddress`
    Hwaddress,
    /// `leak`
    Leak,
    /// `memory`
    Memory,
    /// `thread`
    Thread,
    /// `cfi`
    Cfi,
    /// `kcfi`
    Kcfi,
    /// `shadow-call-stack`
    ShadowCallStack,
}

impl AbiSanitizer {
    const ALL: &'static [(&'static str, AbiSanitizer)] = &[
        ("none", AbiSanitizer::None),
        ("address", AbiSanitizer::Address),
        ("hwaddress", AbiSanitizer::Hwaddress),
        ("leak", AbiSanitizer::Leak),
        ("memory", AbiSanitizer::Memory),
        ("thread", AbiSanitizer::Thread),
        ("cfi", AbiSanitizer::Cfi),
        ("kcfi", AbiSanitizer::Kcfi),
        ("shadow-call-stack", AbiSanitizer::ShadowCallStack),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiSanitizer::None => "none",
            AbiSanitizer::Address => "address",
            AbiSanitizer::Hwaddress => "hwaddress",
            AbiSanitizer::Leak => "leak",
            AbiSanitizer::Memory => "memory",
            AbiSanitizer::Thread => "thread",
            AbiSanitizer::Cfi => "cfi",
            AbiSanitizer::Kcfi => "kcfi",
            AbiSanitizer::ShadowCallStack => "shadow-call-stack",
        }
    }
}

/// Whose intermediate code its libraries hold instead of machine code: `llvm`, `gcc`, `msvc`; `none` for plain
/// objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiLto {
    /// `none`
    None,
    /// `llvm`
    Llvm,
    /// `gcc`
    Gcc,
    /// `msvc`
    Msvc,
}

impl AbiLto {
    const ALL: &'static [(&'static str, AbiLto)] =
        &[("none", AbiLto::None), ("llvm", AbiLto::Llvm), ("gcc", AbiLto::Gcc), ("msvc", AbiLto::Msvc)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiLto::None => "none",
            AbiLto::Llvm => "llvm",
            AbiLto::Gcc => "gcc",
            AbiLto::Msvc => "msvc",
        }
    }
}

/// OpenMP runtime that it uses: two in one process do not share their threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiOpenmp {
    /// `libgomp`
    Libgomp,
    /// `libomp`
    Libomp,
    /// `vcomp`
    Vcomp,
}

impl AbiOpenmp {
    const ALL: &'static [(&'static str, AbiOpenmp)] =
        &[("libgomp", AbiOpenmp::Libgomp), ("libomp", AbiOpenmp::Libomp), ("vcomp", AbiOpenmp::Vcomp)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiOpenmp::Libgomp => "libgomp",
            AbiOpenmp::Libomp => "libomp",
            AbiOpenmp::Vcomp => "vcomp",
        }
    }
}

/// Size of the integers in the BLAS interface that it calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbiBlasInt {
    /// `lp64`
    Lp64,
    /// `ilp64`
    Ilp64,
}

impl AbiBlasInt {
    const ALL: &'static [(&'static str, AbiBlasInt)] = &[("lp64", AbiBlasInt::Lp64), ("ilp64", AbiBlasInt::Ilp64)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiBlasInt::Lp64 => "lp64",
            AbiBlasInt::Ilp64 => "ilp64",
        }
    }
}

/// A file or folder that a build script made or chose for others to use: a program to run, an object to link, a
/// table, a schema, a web bundle. Libraries that rustc links are `native-library@1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Artifact(Fields);

impl Artifact {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The file or folder.
    #[inline]
    #[must_use]
    pub fn path(self, value: impl AsRef<Path>) -> Self {
        Self(self.0.with_path("path", value))
    }

    /// Reads `path`.
    #[inline]
    pub fn get_path(&self) -> Option<&Path> {
        self.0.get_path("path")
    }

    /// What it is good for: `executable`, `static-library`, `shared-library`, `object`, `bitcode`, `wasm`, `source`,
    /// `data`, `folder`, or a word of the publisher's own.
    #[inline]
    #[must_use]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("kind", value))
    }

    /// Reads `kind`.
    #[inline]
    pub fn get_kind(&self) -> Option<&str> {
        self.0.get_text("kind")
    }

    /// Media type of its contents, where it has one: `application/json`.
    #[inline]
    #[must_use]
    pub fn media_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("media-type", value))
    }

    /// Reads `media-type`.
    #[inline]
    pub fn get_media_type(&self) -> Option<&str> {
        self.0.get_text("media-type")
    }

    /// Platform that it runs on, where it is machine code.
    #[inline]
    #[must_use]
    pub fn triple(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("triple", value))
    }

    /// Reads `triple`.
    #[inline]
    pub fn get_triple(&self) -> Option<&str> {
        self.0.get_text("triple")
    }

    /// Digest of the contents of a file.
    #[inline]
    #[must_use]
    pub fn sha256(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sha256", value))
    }

    /// Reads `sha256`.
    #[inline]
    pub fn get_sha256(&self) -> Option<&str> {
        self.0.get_text("sha256")
    }

    /// Bytes of a file.
    #[inline]
    #[must_use]
    pub fn size(self, value: impl Into<f64>) -> Self {
        Self(self.0.with_number("size", value))
    }

    /// Reads `size`.
    #[inline]
    pub fn get_size(&self) -> Option<f64> {
        self.0.get_number("size")
    }

    /// Version of what it is, where it has one.
    #[inline]
    #[must_use]
    pub fn version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("version", value))
    }

    /// Reads `version`.
    #[inline]
    pub fn get_version(&self) -> Option<&str> {
        self.0.get_text("version")
    }

    /// SPDX expression, where it differs from the package's.
    #[inline]
    #[must_use]
    pub fn license(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("license", value))
    }

    /// Reads `license`.
    #[inline]
    pub fn get_license(&self) -> Option<&str> {
        self.0.get_text("license")
    }

    /// For an executable: arguments that always come first.
    #[inline]
    #[must_use]
    pub fn args(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("args", values))
    }

    /// Reads `args`.
    #[inline]
    pub fn get_args(&self) -> Vec<&str> {
        self.0.get_texts("args")
    }

    /// What made it: `protoc 27.1`, `esbuild`.
    #[inline]
    #[must_use]
    pub fn produced_by(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("produced-by", value))
    }

    /// Reads `produced-by`.
    #[inline]
    pub fn get_produced_by(&self) -> Option<&str> {
        self.0.get_text("produced-by")
    }
}

impl Schema for Artifact {
    const ID: &'static str = "artifact@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["path", "kind"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &["/path"]).map(Self)
    }
}

/// What one run of one build script told cargo, for any crate, whether it knows of px-meta or not. px-meta harvests
/// it from cargo's messages and from the standard output that cargo keeps of every script. The first four fields are
/// exactly what cargo itself used.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BuildScript(Fields);

impl BuildScript {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Libraries to link, in order, as the script wrote them after `cargo::rustc-link-lib=`: `static=z`, `dylib=ssl`,
    /// `framework=Security`, or a name alone.
    #[inline]
    #[must_use]
    pub fn linked_libs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("linked-libs", values))
    }

    /// Reads `linked-libs`.
    #[inline]
    pub fn get_linked_libs(&self) -> Vec<&str> {
        self.0.get_texts("linked-libs")
    }

    /// Folders to search for libraries, in order, as the script wrote them after `cargo::rustc-link-search=`:
    /// `native=/usr/lib`.
    #[inline]
    #[must_use]
    pub fn linked_paths(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("linked-paths", values))
    }

    /// Reads `linked-paths`.
    #[inline]
    pub fn get_linked_paths(&self) -> Vec<&str> {
        self.0.get_texts("linked-paths")
    }

    /// Conditions that the script set for its own crate with `cargo::rustc-cfg=`: `feature_x`, `version="3"`.
    #[inline]
    #[must_use]
    pub fn cfgs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("cfgs", values))
    }

    /// Reads `cfgs`.
    #[inline]
    pub fn get_cfgs(&self) -> Vec<&str> {
        self.0.get_texts("cfgs")
    }

    /// Environment variables that the script set for the compilation of its own crate with `cargo::rustc-env=`.
    #[inline]
    #[must_use]
    pub fn env(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("env", value))
    }

    /// Reads `env`.
    #[inline]
    pub fn get_env(&self) -> Option<&Value> {
        self.0.get("env")
    }

    /// What the script told the scripts of its direct dependents with `cargo::metadata=KEY=VALUE` or
    /// `cargo:KEY=VALUE`: they see it as `DEP_<LINKS>_<KEY>` where the package has `links`. Of a key written twice
    /// the last value counts.
    #[inline]
    #[must_use]
    pub fn metadata(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// Reads `metadata`.
    #[inline]
    pub fn get_metadata(&self) -> Option<&Value> {
        self.0.get("metadata")
    }

    /// Texts of `cargo::warning=`, in order. Cargo hides those of dependencies; a failed probe of a system library is
    /// often told nowhere else.
    #[inline]
    #[must_use]
    pub fn warnings(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("warnings", values))
    }

    /// Reads `warnings`.
    #[inline]
    pub fn get_warnings(&self) -> Vec<&str> {
        self.0.get_texts("warnings")
    }

    /// Environment variables whose change runs the script again (`cargo::rerun-if-env-changed=`), sorted, each once.
    /// In practice the list of the script's knobs.
    #[inline]
    #[must_use]
    pub fn watches_env(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("watches-env", values))
    }

    /// Reads `watches-env`.
    #[inline]
    pub fn get_watches_env(&self) -> Vec<&str> {
        self.0.get_texts("watches-env")
    }

    /// Files and folders whose change runs the script again (`cargo::rerun-if-changed=`), in order. Absent from a
    /// script that printed no `rerun-if-…` line, which cargo runs again for any change in the package.
    #[inline]
    #[must_use]
    pub fn watches_files(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("watches-files", values))
    }

    /// Reads `watches-files`.
    #[inline]
    pub fn get_watches_files(&self) -> Vec<&str> {
        self.0.get_texts("watches-files")
    }

    /// The run's `OUT_DIR`.
    #[inline]
    #[must_use]
    pub fn out_dir(self, value: impl AsRef<Path>) -> Self {
        Self(self.0.with_path("out-dir", value))
    }

    /// Reads `out-dir`.
    #[inline]
    pub fn get_out_dir(&self) -> Option<&Path> {
        self.0.get_path("out-dir")
    }

    /// Names of the fields above that could not be known, for example because the script's kept output is missing. A
    /// field that is absent and not named here was empty.
    #[inline]
    #[must_use]
    pub fn unknown(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("unknown", values))
    }

    /// Reads `unknown`.
    #[inline]
    pub fn get_unknown(&self) -> Vec<&str> {
        self.0.get_texts("unknown")
    }
}

impl Schema for BuildScript {
    const ID: &'static str = "build-script@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["linked-libs", "linked-paths", "cfgs", "env"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &["/out-dir"]).map(Self)
    }
}

/// A file, or a commit of a git repository, that a build script gets from the network. Declared in
/// `[package.metadata.px-meta.download.<id>]` of a Cargo.toml, and published by each use as a fact by the same id,
/// with what holds for its target and what really happened (`used`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Download(Fields);

impl Download {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Where it is, in the order in which they are tried. In a declaration with placeholders: `{name}`, `{version}`,
    /// `{target}`, `{target_arch}`, `{target_os}`, `{target_env}`, `{target_family}`; `{{` is a brace.
    #[inline]
    #[must_use]
    pub fn urls(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("urls", value))
    }

    /// Reads `urls`.
    #[inline]
    pub fn get_urls(&self) -> Option<&Value> {
        self.0.get("urls")
    }

    /// A commit of a git repository, in place of `urls`.
    #[inline]
    #[must_use]
    pub fn git(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("git", value))
    }

    /// Reads `git`.
    #[inline]
    pub fn get_git(&self) -> Option<&Value> {
        self.0.get("git")
    }

    /// SHA-256 of the file; for `git` of the commit's canonical archive.
    #[inline]
    #[must_use]
    pub fn sha256(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("sha256", value))
    }

    /// Reads `sha256`.
    #[inline]
    pub fn get_sha256(&self) -> Option<&Value> {
        self.0.get("sha256")
    }

    /// Bytes of the file; for `git` of the commit's canonical archive.
    #[inline]
    #[must_use]
    pub fn size(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("size", value))
    }

    /// Reads `size`.
    #[inline]
    pub fn get_size(&self) -> Option<&Value> {
        self.0.get("size")
    }

    /// How the file is unpacked into a folder. Absent where the file itself is wanted.
    #[inline]
    #[must_use]
    pub fn unpack(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("unpack", value))
    }

    /// Reads `unpack`.
    #[inline]
    pub fn get_unpack(&self) -> Option<&Value> {
        self.0.get("unpack")
    }

    /// Where it is needed: `cfg(…)` of the platform and of the package's own features, or a target triple. Everywhere
    /// where it is absent.
    #[inline]
    #[must_use]
    pub fn when(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("when", value))
    }

    /// Reads `when`.
    #[inline]
    pub fn get_when(&self) -> Option<&str> {
        self.0.get_text("when")
    }

    /// Licence of what is downloaded, as an SPDX expression.
    #[inline]
    #[must_use]
    pub fn licence(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("licence", value))
    }

    /// Reads `licence`.
    #[inline]
    pub fn get_licence(&self) -> Option<&str> {
        self.0.get_text("licence")
    }

    /// What it is good for: `library` (is linked), `tool` (runs at build time), `data`, `source` (is compiled).
    #[inline]
    #[must_use]
    pub fn purpose(self, value: DownloadPurpose) -> Self {
        Self(self.0.with_text("purpose", value.as_str()))
    }

    /// Reads `purpose`.
    #[inline]
    pub fn get_purpose(&self) -> Option<DownloadPurpose> {
        self.0.get_choice("purpose", DownloadPurpose::ALL)
    }

    /// By target triple or `cfg(…)`: what goes before the keys above on such a target. Of one target at most one may
    /// speak. In a declaration only.
    #[inline]
    #[must_use]
    pub fn target(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("target", value))
    }

    /// Reads `target`.
    #[inline]
    pub fn get_target(&self) -> Option<&Value> {
        self.0.get("target")
    }

    /// What really happened. In a fact only.
    #[inline]
    #[must_use]
    pub fn used(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("used", value))
    }

    /// Reads `used`.
    #[inline]
    pub fn get_used(&self) -> Option<&Value> {
        self.0.get("used")
    }
}

impl Schema for Download {
    const ID: &'static str = "download@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&[])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &[]).map(Self)
    }
}

/// What it is good for: `library` (is linked), `tool` (runs at build time), `data`, `source` (is compiled).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadPurpose {
    /// `library`
    Library,
    /// `tool`
    Tool,
    /// `data`
    Data,
    /// `source`
    Source,
}

impl DownloadPurpose {
    const ALL: &'static [(&'static str, DownloadPurpose)] = &[
        ("library", DownloadPurpose::Library),
        ("tool", DownloadPurpose::Tool),
        ("data", DownloadPurpose::Data),
        ("source", DownloadPurpose::Source),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            DownloadPurpose::Library => "library",
            DownloadPurpose::Tool => "tool",
            DownloadPurpose::Data => "data",
            DownloadPurpose::Source => "source",
        }
    }
}

/// C or C++ headers that a package offers to those who compile against it, whether or not it links anything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headers(Fields);

impl Headers {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Folders for the compiler's `-I`, in order.
    #[inline]
    #[must_use]
    pub fn include_dirs(self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        Self(self.0.with_paths("include-dirs", values))
    }

    /// Reads `include-dirs`.
    #[inline]
    pub fn get_include_dirs(&self) -> Vec<PathBuf> {
        self.0.get_paths("include-dirs")
    }

    /// The part of the path under which users include them: `mycrate` in `#include "mycrate/src/lib.rs.h"`.
    #[inline]
    #[must_use]
    pub fn prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("prefix", value))
    }

    /// Reads `prefix`.
    #[inline]
    pub fn get_prefix(&self) -> Option<&str> {
        self.0.get_text("prefix")
    }

    /// The headers meant for users, relative to one of the folders; absent: all of them.
    #[inline]
    #[must_use]
    pub fn files(self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        Self(self.0.with_paths("files", values))
    }

    /// Reads `files`.
    #[inline]
    pub fn get_files(&self) -> Vec<PathBuf> {
        self.0.get_paths("files")
    }

    /// What must compile them: `c`, `c++`, `objective-c`, or `any` of these.
    #[inline]
    #[must_use]
    pub fn language(self, value: HeadersLanguage) -> Self {
        Self(self.0.with_text("language", value.as_str()))
    }

    /// Reads `language`.
    #[inline]
    pub fn get_language(&self) -> Option<HeadersLanguage> {
        self.0.get_choice("language", HeadersLanguage::ALL)
    }

    /// Oldest language standard that they need: `c11`, `c++17`.
    #[inline]
    #[must_use]
    pub fn standard(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("standard", value))
    }

    /// Reads `standard`.
    #[inline]
    pub fn get_standard(&self) -> Option<&str> {
        self.0.get_text("standard")
    }

    /// Macros that code which includes them must define; `true` for one without a value.
    #[inline]
    #[must_use]
    pub fn defines(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("defines", value))
    }

    /// Reads `defines`.
    #[inline]
    pub fn get_defines(&self) -> Option<&Value> {
        self.0.get("defines")
    }

    /// Whether the build script made them (they change with its inputs).
    #[inline]
    #[must_use]
    pub fn generated(self, value: bool) -> Self {
        Self(self.0.with("generated", value))
    }

    /// Reads `generated`.
    #[inline]
    pub fn get_generated(&self) -> Option<bool> {
        self.0.get_bool("generated")
    }

    /// Why the other fields say what they say, for people.
    #[inline]
    #[must_use]
    pub fn evidence(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("evidence", value))
    }

    /// Reads `evidence`.
    #[inline]
    pub fn get_evidence(&self) -> Option<&Value> {
        self.0.get("evidence")
    }
}

impl Schema for Headers {
    const ID: &'static str = "headers@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["include-dirs"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &["/include-dirs/*", "/files/*"]).map(Self)
    }
}

/// What must compile them: `c`, `c++`, `objective-c`, or `any` of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadersLanguage {
    /// `c`
    C,
    /// `c++`
    Cpp,
    /// `objective-c`
    ObjectiveC,
    /// `any`
    Any,
}

impl HeadersLanguage {
    const ALL: &'static [(&'static str, HeadersLanguage)] = &[
        ("c", HeadersLanguage::C),
        ("c++", HeadersLanguage::Cpp),
        ("objective-c", HeadersLanguage::ObjectiveC),
        ("any", HeadersLanguage::Any),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            HeadersLanguage::C => "c",
            HeadersLanguage::Cpp => "c++",
            HeadersLanguage::ObjectiveC => "objective-c",
            HeadersLanguage::Any => "any",
        }
    }
}

/// A library that is not Rust, as one package links it: what is linked, how, and whose copy it is. The fact's name is
/// the library's usual name (`openssl`, `zlib`). A package that links several libraries in different ways has several
/// facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NativeLibrary(Fields);

impl NativeLibrary {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// How it gets into the result: `static` (its code is copied in), `dynamic` (found when the program starts),
    /// `framework` (Apple's dynamic kind), `raw-dylib` (Windows, without an import library).
    #[inline]
    #[must_use]
    pub fn link(self, value: NativeLibraryLink) -> Self {
        Self(self.0.with_text("link", value.as_str()))
    }

    /// Reads `link`.
    #[inline]
    pub fn get_link(&self) -> Option<NativeLibraryLink> {
        self.0.get_choice("link", NativeLibraryLink::ALL)
    }

    /// Whose copy it is: `system` (installed on the machine), `bundled` (compiled from sources that the package
    /// brings), `prebuilt` (a binary that the package brings or fetches), `unknown`.
    #[inline]
    #[must_use]
    pub fn source(self, value: NativeLibrarySource) -> Self {
        Self(self.0.with_text("source", value.as_str()))
    }

    /// Reads `source`.
    #[inline]
    pub fn get_source(&self) -> Option<NativeLibrarySource> {
        self.0.get_choice("source", NativeLibrarySource::ALL)
    }

    /// Names that the linker gets, without prefix and suffix, in the order of the link line: `ssl`, `crypto`.
    #[inline]
    #[must_use]
    pub fn libs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("libs", values))
    }

    /// Reads `libs`.
    #[inline]
    pub fn get_libs(&self) -> Vec<&str> {
        self.0.get_texts("libs")
    }

    /// Folders in which the linker looks for them, in order.
    #[inline]
    #[must_use]
    pub fn search_paths(self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        Self(self.0.with_paths("search-paths", values))
    }

    /// Reads `search-paths`.
    #[inline]
    pub fn get_search_paths(&self) -> Vec<PathBuf> {
        self.0.get_paths("search-paths")
    }

    /// The library's own version, not the package's. Absent where it is not known.
    #[inline]
    #[must_use]
    pub fn version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("version", value))
    }

    /// Reads `version`.
    #[inline]
    pub fn get_version(&self) -> Option<&str> {
        self.0.get_text("version")
    }

    /// Folders of its C headers, in order.
    #[inline]
    #[must_use]
    pub fn include_dirs(self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        Self(self.0.with_paths("include-dirs", values))
    }

    /// Reads `include-dirs`.
    #[inline]
    pub fn get_include_dirs(&self) -> Vec<PathBuf> {
        self.0.get_paths("include-dirs")
    }

    /// Macros that code which includes its headers must define; `true` for one without a value.
    #[inline]
    #[must_use]
    pub fn defines(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("defines", value))
    }

    /// Reads `defines`.
    #[inline]
    pub fn get_defines(&self) -> Option<&Value> {
        self.0.get("defines")
    }

    /// Folder that it is installed in (its `prefix`).
    #[inline]
    #[must_use]
    pub fn root(self, value: impl AsRef<Path>) -> Self {
        Self(self.0.with_path("root", value))
    }

    /// Reads `root`.
    #[inline]
    pub fn get_root(&self) -> Option<&Path> {
        self.0.get_path("root")
    }

    /// More about each name of `libs`, where it is known.
    #[inline]
    #[must_use]
    pub fn libraries(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("libraries", value))
    }

    /// Reads `libraries`.
    #[inline]
    pub fn get_libraries(&self) -> Option<&Value> {
        self.0.get("libraries")
    }

    /// What it is to the linker, and may exist once in a result: `zlib`, `malloc`, or symbols that another library of
    /// the build defines too; each with whose copy this is: `system`, or the package that brings it. Names are told
    /// by the symbols that an archive defines, so that a library under a prefix has none.
    #[inline]
    #[must_use]
    pub fn provides(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("provides", value))
    }

    /// Reads `provides`.
    #[inline]
    pub fn get_provides(&self) -> Option<&Value> {
        self.0.get("provides")
    }

    /// Shared libraries by name (`libssl.so`), each with the name by which the program asks for it (`libssl.so.3`):
    /// two major versions in one process are two libraries with the same symbols.
    #[inline]
    #[must_use]
    pub fn sonames(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("sonames", value))
    }

    /// Reads `sonames`.
    #[inline]
    pub fn get_sonames(&self) -> Option<&Value> {
        self.0.get("sonames")
    }

    /// Why the other fields say what they say, for people: one sentence for each field that was deduced.
    #[inline]
    #[must_use]
    pub fn evidence(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("evidence", value))
    }

    /// Reads `evidence`.
    #[inline]
    pub fn get_evidence(&self) -> Option<&Value> {
        self.0.get("evidence")
    }
}

impl Schema for NativeLibrary {
    const ID: &'static str = "native-library@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["link", "libs"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &["/search-paths/*", "/include-dirs/*", "/root", "/libraries/*/path"])
            .map(Self)
    }
}

/// How it gets into the result: `static` (its code is copied in), `dynamic` (found when the program starts),
/// `framework` (Apple's dynamic kind), `raw-dylib` (Windows, without an import library).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NativeLibraryLink {
    /// `static`
    Static,
    /// `dynamic`
    Dynamic,
    /// `framework`
    Framework,
    /// `raw-dylib`
    RawDylib,
}

impl NativeLibraryLink {
    const ALL: &'static [(&'static str, NativeLibraryLink)] = &[
        ("static", NativeLibraryLink::Static),
        ("dynamic", NativeLibraryLink::Dynamic),
        ("framework", NativeLibraryLink::Framework),
        ("raw-dylib", NativeLibraryLink::RawDylib),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            NativeLibraryLink::Static => "static",
            NativeLibraryLink::Dynamic => "dynamic",
            NativeLibraryLink::Framework => "framework",
            NativeLibraryLink::RawDylib => "raw-dylib",
        }
    }
}

/// Whose copy it is: `system` (installed on the machine), `bundled` (compiled from sources that the package brings),
/// `prebuilt` (a binary that the package brings or fetches), `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NativeLibrarySource {
    /// `system`
    System,
    /// `bundled`
    Bundled,
    /// `prebuilt`
    Prebuilt,
    /// `unknown`
    Unknown,
}

impl NativeLibrarySource {
    const ALL: &'static [(&'static str, NativeLibrarySource)] = &[
        ("system", NativeLibrarySource::System),
        ("bundled", NativeLibrarySource::Bundled),
        ("prebuilt", NativeLibrarySource::Prebuilt),
        ("unknown", NativeLibrarySource::Unknown),
    ];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            NativeLibrarySource::System => "system",
            NativeLibrarySource::Bundled => "bundled",
            NativeLibrarySource::Prebuilt => "prebuilt",
            NativeLibrarySource::Unknown => "unknown",
        }
    }
}

/// A Python interpreter that code is built against, or the stable ABI of several, in the shape of
/// `build-details.json` (PEP 739), so that such a file can be taken as it is. Names are that file's, with
/// underscores. What PEP 739 does not have, but pyo3 needs to configure itself from this fact alone, stands under
/// `pyo3`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Python(Fields);

impl Python {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Version of PEP 739's format, where the fact came from such a file.
    #[inline]
    #[must_use]
    pub fn schema_version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("schema_version", value))
    }

    /// Reads `schema_version`.
    #[inline]
    pub fn get_schema_version(&self) -> Option<&str> {
        self.0.get_text("schema_version")
    }

    /// The interpreter's base prefix: relative paths below start here.
    #[inline]
    #[must_use]
    pub fn base_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("base_prefix", value))
    }

    /// Reads `base_prefix`.
    #[inline]
    pub fn get_base_prefix(&self) -> Option<&str> {
        self.0.get_text("base_prefix")
    }

    /// The interpreter's program; absent where none is installed (cross builds).
    #[inline]
    #[must_use]
    pub fn base_interpreter(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("base_interpreter", value))
    }

    /// Reads `base_interpreter`.
    #[inline]
    pub fn get_base_interpreter(&self) -> Option<&str> {
        self.0.get_text("base_interpreter")
    }

    /// Platform as Python names it (`sysconfig.get_platform()`): `linux-x86_64`.
    #[inline]
    #[must_use]
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("platform", value))
    }

    /// Reads `platform`.
    #[inline]
    pub fn get_platform(&self) -> Option<&str> {
        self.0.get_text("platform")
    }

    /// The Python language that it speaks.
    #[inline]
    #[must_use]
    pub fn language(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("language", value))
    }

    /// Reads `language`.
    #[inline]
    pub fn get_language(&self) -> Option<&Value> {
        self.0.get("language")
    }

    /// The interpreter's own identity (PEP 421); other keys of the implementation's choice may stand here.
    #[inline]
    #[must_use]
    pub fn implementation(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("implementation", value))
    }

    /// Reads `implementation`.
    #[inline]
    pub fn get_implementation(&self) -> Option<&Value> {
        self.0.get("implementation")
    }

    /// How extension modules must be built.
    #[inline]
    #[must_use]
    pub fn abi(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("abi", value))
    }

    /// Reads `abi`.
    #[inline]
    pub fn get_abi(&self) -> Option<&Value> {
        self.0.get("abi")
    }

    /// Suffixes of importable files, by kind: `source`, `bytecode`, `extensions`.
    #[inline]
    #[must_use]
    pub fn suffixes(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("suffixes", value))
    }

    /// Reads `suffixes`.
    #[inline]
    pub fn get_suffixes(&self) -> Option<&Value> {
        self.0.get("suffixes")
    }

    /// The interpreter as a library.
    #[inline]
    #[must_use]
    pub fn libpython(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("libpython", value))
    }

    /// Reads `libpython`.
    #[inline]
    pub fn get_libpython(&self) -> Option<&Value> {
        self.0.get("libpython")
    }

    /// The C interface.
    #[inline]
    #[must_use]
    pub fn c_api(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("c_api", value))
    }

    /// Reads `c_api`.
    #[inline]
    pub fn get_c_api(&self) -> Option<&Value> {
        self.0.get("c_api")
    }

    /// What the publisher of the `build-details.json` added.
    #[inline]
    #[must_use]
    pub fn arbitrary_data(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("arbitrary_data", value))
    }

    /// Reads `arbitrary_data`.
    #[inline]
    pub fn get_arbitrary_data(&self) -> Option<&Value> {
        self.0.get("arbitrary_data")
    }

    /// pyo3's own configuration (the text of `PYO3_CONFIG`), key by key, so that it can be written out again
    /// unchanged.
    #[inline]
    #[must_use]
    pub fn pyo3(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("pyo3", value))
    }

    /// Reads `pyo3`.
    #[inline]
    pub fn get_pyo3(&self) -> Option<&Value> {
        self.0.get("pyo3")
    }
}

impl Schema for Python {
    const ID: &'static str = "python@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["language", "implementation"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &[]).map(Self)
    }
}

/// A platform that code is compiled for, as rustc describes it (`rustc --print cfg` and the target specification). It
/// is never read off the triple: a triple's parts do not say what they seem to. That of the build holds for all code
/// that is linked for it; a package that brings code of its own from elsewhere says what that was compiled for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target(Fields);

impl Target {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The name that rustc and cargo know the platform by (`--target`).
    #[inline]
    #[must_use]
    pub fn triple(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("triple", value))
    }

    /// Reads `triple`.
    #[inline]
    pub fn get_triple(&self) -> Option<&str> {
        self.0.get_text("triple")
    }

    /// Processor family (`target_arch`): `x86_64`, `aarch64`, `wasm32`.
    #[inline]
    #[must_use]
    pub fn arch(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("arch", value))
    }

    /// Reads `arch`.
    #[inline]
    pub fn get_arch(&self) -> Option<&str> {
        self.0.get_text("arch")
    }

    /// Operating system (`target_os`); `none` where there is none.
    #[inline]
    #[must_use]
    pub fn os(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("os", value))
    }

    /// Reads `os`.
    #[inline]
    pub fn get_os(&self) -> Option<&str> {
        self.0.get_text("os")
    }

    /// C library or tool family (`target_env`): `gnu`, `musl`, `msvc`, `p1`. Absent or empty where the platform has
    /// only one.
    #[inline]
    #[must_use]
    pub fn env(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("env", value))
    }

    /// Reads `env`.
    #[inline]
    pub fn get_env(&self) -> Option<&str> {
        self.0.get_text("env")
    }

    /// Variant of the calling convention (`target_abi`): `eabihf`, `elfv2`, `x32`. Often empty.
    #[inline]
    #[must_use]
    pub fn abi(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("abi", value))
    }

    /// Reads `abi`.
    #[inline]
    pub fn get_abi(&self) -> Option<&str> {
        self.0.get_text("abi")
    }

    /// Maker (`target_vendor`): `apple`, `pc`, `unknown`.
    #[inline]
    #[must_use]
    pub fn vendor(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("vendor", value))
    }

    /// Reads `vendor`.
    #[inline]
    pub fn get_vendor(&self) -> Option<&str> {
        self.0.get_text("vendor")
    }

    /// Families that it belongs to (`target_family`), sorted: `unix`, `windows`, `wasm`. Some have two, some none.
    #[inline]
    #[must_use]
    pub fn family(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("family", values))
    }

    /// Reads `family`.
    #[inline]
    pub fn get_family(&self) -> Vec<&str> {
        self.0.get_texts("family")
    }

    /// Byte order (`target_endian`).
    #[inline]
    #[must_use]
    pub fn endian(self, value: TargetEndian) -> Self {
        Self(self.0.with_text("endian", value.as_str()))
    }

    /// Reads `endian`.
    #[inline]
    pub fn get_endian(&self) -> Option<TargetEndian> {
        self.0.get_choice("endian", TargetEndian::ALL)
    }

    /// Size of a pointer in bits (`target_pointer_width`).
    #[inline]
    #[must_use]
    pub fn pointer_width(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("pointer-width", value))
    }

    /// Reads `pointer-width`.
    #[inline]
    pub fn get_pointer_width(&self) -> Option<&Value> {
        self.0.get("pointer-width")
    }

    /// Processor features that the compiler may use (`target_feature`), sorted, with `-C target-cpu` and `-C
    /// target-feature` of the build counted in.
    #[inline]
    #[must_use]
    pub fn features(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("features", values))
    }

    /// Reads `features`.
    #[inline]
    pub fn get_features(&self) -> Vec<&str> {
        self.0.get_texts("features")
    }

    /// Widths of the atomic types that it has (`target_has_atomic`), sorted: `8`, `16`, `32`, `64`, `128`, `ptr`.
    #[inline]
    #[must_use]
    pub fn atomics(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("atomics", values))
    }

    /// Reads `atomics`.
    #[inline]
    pub fn get_atomics(&self) -> Vec<&str> {
        self.0.get_texts("atomics")
    }

    /// Whether the C runtime is linked statically (`crt-static` is among the features).
    #[inline]
    #[must_use]
    pub fn crt_static(self, value: bool) -> Self {
        Self(self.0.with("crt-static", value))
    }

    /// Reads `crt-static`.
    #[inline]
    pub fn get_crt_static(&self) -> Option<bool> {
        self.0.get_bool("crt-static")
    }

    /// What a panic does (`panic`): `unwind`, `abort`.
    #[inline]
    #[must_use]
    pub fn panic(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("panic", value))
    }

    /// Reads `panic`.
    #[inline]
    pub fn get_panic(&self) -> Option<&str> {
        self.0.get_text("panic")
    }

    /// How code is addressed (`-C relocation-model` or the platform's default), where rustc told it.
    #[inline]
    #[must_use]
    pub fn relocation_model(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("relocation-model", value))
    }

    /// Reads `relocation-model`.
    #[inline]
    pub fn get_relocation_model(&self) -> Option<&str> {
        self.0.get_text("relocation-model")
    }

    /// LLVM's name for the platform, which can differ from the triple; where rustc told it.
    #[inline]
    #[must_use]
    pub fn llvm_target(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("llvm-target", value))
    }

    /// Reads `llvm-target`.
    #[inline]
    pub fn get_llvm_target(&self) -> Option<&str> {
        self.0.get_text("llvm-target")
    }

    /// LLVM's layout text, where rustc told it.
    #[inline]
    #[must_use]
    pub fn data_layout(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("data-layout", value))
    }

    /// Reads `data-layout`.
    #[inline]
    pub fn get_data_layout(&self) -> Option<&str> {
        self.0.get_text("data-layout")
    }

    /// Processor that code is made for, where rustc told it.
    #[inline]
    #[must_use]
    pub fn cpu(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("cpu", value))
    }

    /// Reads `cpu`.
    #[inline]
    pub fn get_cpu(&self) -> Option<&str> {
        self.0.get_text("cpu")
    }

    /// Oldest version of the operating system that the result runs on (`rustc --print deployment-target`); Apple
    /// platforms only.
    #[inline]
    #[must_use]
    pub fn deployment_target(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("deployment-target", value))
    }

    /// Reads `deployment-target`.
    #[inline]
    pub fn get_deployment_target(&self) -> Option<&str> {
        self.0.get_text("deployment-target")
    }

    /// Every line of `rustc --print cfg` for the platform, sorted: what a `cfg(…)` in a manifest or an override is
    /// asked of.
    #[inline]
    #[must_use]
    pub fn cfgs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_texts("cfgs", values))
    }

    /// Reads `cfgs`.
    #[inline]
    pub fn get_cfgs(&self) -> Vec<&str> {
        self.0.get_texts("cfgs")
    }
}

impl Schema for Target {
    const ID: &'static str = "target@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["triple", "arch", "os", "endian", "pointer-width"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &[]).map(Self)
    }
}

/// Byte order (`target_endian`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetEndian {
    /// `little`
    Little,
    /// `big`
    Big,
}

impl TargetEndian {
    const ALL: &'static [(&'static str, TargetEndian)] =
        &[("little", TargetEndian::Little), ("big", TargetEndian::Big)];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            TargetEndian::Little => "little",
            TargetEndian::Big => "big",
        }
    }
}

/// The programs that compile and link for one platform: rustc as it describes itself, the linker as cargo chooses it,
/// and the C and C++ compilers as build scripts choose them. A tool that was not found is absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Toolchain(Fields);

impl Toolchain {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The Rust compiler, from `rustc -vV` and `rustc --print sysroot`.
    #[inline]
    #[must_use]
    pub fn rustc(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("rustc", value))
    }

    /// Reads `rustc`.
    #[inline]
    pub fn get_rustc(&self) -> Option<&Value> {
        self.0.get("rustc")
    }

    /// Cargo itself.
    #[inline]
    #[must_use]
    pub fn cargo(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("cargo", value))
    }

    /// Reads `cargo`.
    #[inline]
    pub fn get_cargo(&self) -> Option<&Value> {
        self.0.get("cargo")
    }

    /// What rustc calls to link.
    #[inline]
    #[must_use]
    pub fn linker(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("linker", value))
    }

    /// Reads `linker`.
    #[inline]
    pub fn get_linker(&self) -> Option<&Value> {
        self.0.get("linker")
    }

    /// What makes static libraries (`AR`).
    #[inline]
    #[must_use]
    pub fn archiver(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("archiver", value))
    }

    /// Reads `archiver`.
    #[inline]
    pub fn get_archiver(&self) -> Option<&Value> {
        self.0.get("archiver")
    }

    /// The C compiler (`CC`).
    #[inline]
    #[must_use]
    pub fn c_compiler(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("c-compiler", value))
    }

    /// Reads `c-compiler`.
    #[inline]
    pub fn get_c_compiler(&self) -> Option<&Value> {
        self.0.get("c-compiler")
    }

    /// The C++ compiler (`CXX`).
    #[inline]
    #[must_use]
    pub fn cxx_compiler(self, value: impl Into<Value>) -> Self {
        Self(self.0.with("cxx-compiler", value))
    }

    /// Reads `cxx-compiler`.
    #[inline]
    pub fn get_cxx_compiler(&self) -> Option<&Value> {
        self.0.get("cxx-compiler")
    }
}

impl Schema for Toolchain {
    const ID: &'static str = "toolchain@1";

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(&["rustc"])
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &["/rustc/sysroot", "/rustc/path", "/cargo/path"]).map(Self)
    }
}
