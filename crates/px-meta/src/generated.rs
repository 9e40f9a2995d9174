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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Assumptions of C++ code.
    #[inline]
    #[must_use]
    pub fn cxx(mut self, value: impl Into<Value>) -> Self {
        self.0.put("cxx", value.into());
        self
    }

    /// Reads `cxx`.
    #[inline]
    pub fn get_cxx(&self) -> Option<&Value> {
        self.0.get("cxx")
    }

    /// Assumptions about the C library.
    #[inline]
    #[must_use]
    pub fn libc(mut self, value: impl Into<Value>) -> Self {
        self.0.put("libc", value.into());
        self
    }

    /// Reads `libc`.
    #[inline]
    pub fn get_libc(&self) -> Option<&Value> {
        self.0.get("libc")
    }

    /// Assumptions of code compiled by Microsoft's compiler.
    #[inline]
    #[must_use]
    pub fn msvc(mut self, value: impl Into<Value>) -> Self {
        self.0.put("msvc", value.into());
        self
    }

    /// Reads `msvc`.
    #[inline]
    pub fn get_msvc(&self) -> Option<&Value> {
        self.0.get("msvc")
    }

    /// The platform's named ABI where it has several, as its own documents name it: `lp64d`, `ilp32`, `n64`, `elfv2`.
    #[inline]
    #[must_use]
    pub fn calling_convention(mut self, value: impl Into<String>) -> Self {
        self.0.text("calling-convention", value.into());
        self
    }

    /// Reads `calling-convention`.
    #[inline]
    pub fn get_calling_convention(&self) -> Option<&str> {
        self.0.get_text("calling-convention")
    }

    /// How floating-point values are passed on Arm; `any` fits all.
    #[inline]
    #[must_use]
    pub fn float_abi(mut self, value: AbiFloatAbi) -> Self {
        self.0.text("float-abi", value.as_str());
        self
    }

    /// Reads `float-abi`.
    #[inline]
    pub fn get_float_abi(&self) -> Option<AbiFloatAbi> {
        self.0.get_text("float-abi").and_then(AbiFloatAbi::read)
    }

    /// Format of `long double`.
    #[inline]
    #[must_use]
    pub fn long_double(mut self, value: AbiLongDouble) -> Self {
        self.0.text("long-double", value.as_str());
        self
    }

    /// Reads `long-double`.
    #[inline]
    pub fn get_long_double(&self) -> Option<AbiLongDouble> {
        self.0.get_text("long-double").and_then(AbiLongDouble::read)
    }

    /// Whether plain `char` is signed.
    #[inline]
    #[must_use]
    pub fn char(mut self, value: AbiChar) -> Self {
        self.0.text("char", value.as_str());
        self
    }

    /// Reads `char`.
    #[inline]
    pub fn get_char(&self) -> Option<AbiChar> {
        self.0.get_text("char").and_then(AbiChar::read)
    }

    /// Size of `wchar_t` in bytes.
    #[inline]
    #[must_use]
    pub fn wchar_bytes(mut self, value: impl Into<Value>) -> Self {
        self.0.put("wchar-bytes", value.into());
        self
    }

    /// Reads `wchar-bytes`.
    #[inline]
    pub fn get_wchar_bytes(&self) -> Option<&Value> {
        self.0.get("wchar-bytes")
    }

    /// Whether enumerations take the size of an `int` or the smallest that holds them (`-fshort-enums`).
    #[inline]
    #[must_use]
    pub fn enum_size(mut self, value: AbiEnumSize) -> Self {
        self.0.text("enum-size", value.as_str());
        self
    }

    /// Reads `enum-size`.
    #[inline]
    pub fn get_enum_size(&self) -> Option<AbiEnumSize> {
        self.0.get_text("enum-size").and_then(AbiEnumSize::read)
    }

    /// Processor features that its code uses without asking, named as rustc does: the result needs all of them.
    #[inline]
    #[must_use]
    pub fn cpu_features(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("cpu-features", values);
        self
    }

    /// Reads `cpu-features`.
    #[inline]
    pub fn get_cpu_features(&self) -> Vec<&str> {
        self.0.get_texts("cpu-features").collect()
    }

    /// Level of the x86-64 instruction set that its code uses without asking.
    #[inline]
    #[must_use]
    pub fn x86_64_level(mut self, value: AbiX8664Level) -> Self {
        self.0.text("x86-64-level", value.as_str());
        self
    }

    /// Reads `x86-64-level`.
    #[inline]
    pub fn get_x86_64_level(&self) -> Option<AbiX8664Level> {
        self.0.get_text("x86-64-level").and_then(AbiX8664Level::read)
    }

    /// Lowest Android API level that it runs on.
    #[inline]
    #[must_use]
    pub fn android_api(mut self, value: impl Into<f64>) -> Self {
        self.0.put("android-api", Value::Number(value.into()));
        self
    }

    /// Reads `android-api`.
    #[inline]
    pub fn get_android_api(&self) -> Option<f64> {
        self.0.get("android-api").and_then(Value::as_f64)
    }

    /// Oldest version of the operating system that it runs on, for Apple platforms: `11.0`. Linkers warn of an object
    /// that was built for a newer one.
    #[inline]
    #[must_use]
    pub fn deployment_target(mut self, value: impl Into<String>) -> Self {
        self.0.text("deployment-target", value.into());
        self
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
    pub fn oldest_system(mut self, value: impl Into<Value>) -> Self {
        self.0.put("oldest-system", value.into());
        self
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
    pub fn pic(mut self, value: AbiPic) -> Self {
        self.0.text("pic", value.as_str());
        self
    }

    /// Reads `pic`.
    #[inline]
    pub fn get_pic(&self) -> Option<AbiPic> {
        self.0.get_text("pic").and_then(AbiPic::read)
    }

    /// Sanitizer that it is compiled with. Code without one may be mixed with `address`, `hwaddress` and `leak`; the
    /// others must hold everywhere.
    #[inline]
    #[must_use]
    pub fn sanitizer(mut self, value: AbiSanitizer) -> Self {
        self.0.text("sanitizer", value.as_str());
        self
    }

    /// Reads `sanitizer`.
    #[inline]
    pub fn get_sanitizer(&self) -> Option<AbiSanitizer> {
        self.0.get_text("sanitizer").and_then(AbiSanitizer::read)
    }

    /// Whose intermediate code its libraries hold instead of machine code: `llvm`, `gcc`, `msvc`; `none` for plain
    /// objects.
    #[inline]
    #[must_use]
    pub fn lto(mut self, value: AbiLto) -> Self {
        self.0.text("lto", value.as_str());
        self
    }

    /// Reads `lto`.
    #[inline]
    pub fn get_lto(&self) -> Option<AbiLto> {
        self.0.get_text("lto").and_then(AbiLto::read)
    }

    /// Protections that hold for a result only if every part of it has them. Linkers drop them without a word.
    #[inline]
    #[must_use]
    pub fn hardening(mut self, value: impl Into<Value>) -> Self {
        self.0.put("hardening", value.into());
        self
    }

    /// Reads `hardening`.
    #[inline]
    pub fn get_hardening(&self) -> Option<&Value> {
        self.0.get("hardening")
    }

    /// OpenMP runtime that it uses: two in one process do not share their threads.
    #[inline]
    #[must_use]
    pub fn openmp(mut self, value: AbiOpenmp) -> Self {
        self.0.text("openmp", value.as_str());
        self
    }

    /// Reads `openmp`.
    #[inline]
    pub fn get_openmp(&self) -> Option<AbiOpenmp> {
        self.0.get_text("openmp").and_then(AbiOpenmp::read)
    }

    /// Size of the integers in the BLAS interface that it calls.
    #[inline]
    #[must_use]
    pub fn blas_int(mut self, value: AbiBlasInt) -> Self {
        self.0.text("blas-int", value.as_str());
        self
    }

    /// Reads `blas-int`.
    #[inline]
    pub fn get_blas_int(&self) -> Option<AbiBlasInt> {
        self.0.get_text("blas-int").and_then(AbiBlasInt::read)
    }

    /// What Rust code assumes beyond what rustc compares itself.
    #[inline]
    #[must_use]
    pub fn rust(mut self, value: impl Into<Value>) -> Self {
        self.0.put("rust", value.into());
        self
    }

    /// Reads `rust`.
    #[inline]
    pub fn get_rust(&self) -> Option<&Value> {
        self.0.get("rust")
    }

    /// Why the other fields say what they say, for people.
    #[inline]
    #[must_use]
    pub fn evidence(mut self, value: impl Into<Value>) -> Self {
        self.0.put("evidence", value.into());
        self
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiFloatAbi::Soft => "soft",
            AbiFloatAbi::Hard => "hard",
            AbiFloatAbi::Any => "any",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiFloatAbi> {
        Some(match text {
            "soft" => AbiFloatAbi::Soft,
            "hard" => AbiFloatAbi::Hard,
            "any" => AbiFloatAbi::Any,
            _ => return None,
        })
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

    #[inline]
    fn read(text: &str) -> Option<AbiLongDouble> {
        Some(match text {
            "f64" => AbiLongDouble::F64,
            "x87" => AbiLongDouble::X87,
            "ieee128" => AbiLongDouble::Ieee128,
            "ibm128" => AbiLongDouble::Ibm128,
            _ => return None,
        })
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiChar::Signed => "signed",
            AbiChar::Unsigned => "unsigned",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiChar> {
        Some(match text {
            "signed" => AbiChar::Signed,
            "unsigned" => AbiChar::Unsigned,
            _ => return None,
        })
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiEnumSize::Int => "int",
            AbiEnumSize::Short => "short",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiEnumSize> {
        Some(match text {
            "int" => AbiEnumSize::Int,
            "short" => AbiEnumSize::Short,
            _ => return None,
        })
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

    #[inline]
    fn read(text: &str) -> Option<AbiX8664Level> {
        Some(match text {
            "v1" => AbiX8664Level::V1,
            "v2" => AbiX8664Level::V2,
            "v3" => AbiX8664Level::V3,
            "v4" => AbiX8664Level::V4,
            _ => return None,
        })
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiPic::None => "none",
            AbiPic::Pie => "pie",
            AbiPic::Pic => "pic",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiPic> {
        Some(match text {
            "none" => AbiPic::None,
            "pie" => AbiPic::Pie,
            "pic" => AbiPic::Pic,
            _ => return None,
        })
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

    #[inline]
    fn read(text: &str) -> Option<AbiSanitizer> {
        Some(match text {
            "none" => AbiSanitizer::None,
            "address" => AbiSanitizer::Address,
            "hwaddress" => AbiSanitizer::Hwaddress,
            "leak" => AbiSanitizer::Leak,
            "memory" => AbiSanitizer::Memory,
            "thread" => AbiSanitizer::Thread,
            "cfi" => AbiSanitizer::Cfi,
            "kcfi" => AbiSanitizer::Kcfi,
            "shadow-call-stack" => AbiSanitizer::ShadowCallStack,
            _ => return None,
        })
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

    #[inline]
    fn read(text: &str) -> Option<AbiLto> {
        Some(match text {
            "none" => AbiLto::None,
            "llvm" => AbiLto::Llvm,
            "gcc" => AbiLto::Gcc,
            "msvc" => AbiLto::Msvc,
            _ => return None,
        })
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiOpenmp::Libgomp => "libgomp",
            AbiOpenmp::Libomp => "libomp",
            AbiOpenmp::Vcomp => "vcomp",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiOpenmp> {
        Some(match text {
            "libgomp" => AbiOpenmp::Libgomp,
            "libomp" => AbiOpenmp::Libomp,
            "vcomp" => AbiOpenmp::Vcomp,
            _ => return None,
        })
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            AbiBlasInt::Lp64 => "lp64",
            AbiBlasInt::Ilp64 => "ilp64",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<AbiBlasInt> {
        Some(match text {
            "lp64" => AbiBlasInt::Lp64,
            "ilp64" => AbiBlasInt::Ilp64,
            _ => return None,
        })
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The file or folder.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl AsRef<Path>) -> Self {
        self.0.path("path", value.as_ref());
        self
    }

    /// Reads `path`.
    #[inline]
    pub fn get_path(&self) -> Option<&Path> {
        self.0.get_text("path").map(Path::new)
    }

    /// What it is good for: `executable`, `static-library`, `shared-library`, `object`, `bitcode`, `wasm`, `source`,
    /// `data`, `folder`, or a word of the publisher's own.
    #[inline]
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.0.text("kind", value.into());
        self
    }

    /// Reads `kind`.
    #[inline]
    pub fn get_kind(&self) -> Option<&str> {
        self.0.get_text("kind")
    }

    /// Media type of its contents, where it has one: `application/json`.
    #[inline]
    #[must_use]
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.0.text("media-type", value.into());
        self
    }

    /// Reads `media-type`.
    #[inline]
    pub fn get_media_type(&self) -> Option<&str> {
        self.0.get_text("media-type")
    }

    /// Platform that it runs on, where it is machine code.
    #[inline]
    #[must_use]
    pub fn triple(mut self, value: impl Into<String>) -> Self {
        self.0.text("triple", value.into());
        self
    }

    /// Reads `triple`.
    #[inline]
    pub fn get_triple(&self) -> Option<&str> {
        self.0.get_text("triple")
    }

    /// Digest of the contents of a file.
    #[inline]
    #[must_use]
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.0.text("sha256", value.into());
        self
    }

    /// Reads `sha256`.
    #[inline]
    pub fn get_sha256(&self) -> Option<&str> {
        self.0.get_text("sha256")
    }

    /// Bytes of a file.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<f64>) -> Self {
        self.0.put("size", Value::Number(value.into()));
        self
    }

    /// Reads `size`.
    #[inline]
    pub fn get_size(&self) -> Option<f64> {
        self.0.get("size").and_then(Value::as_f64)
    }

    /// Version of what it is, where it has one.
    #[inline]
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.0.text("version", value.into());
        self
    }

    /// Reads `version`.
    #[inline]
    pub fn get_version(&self) -> Option<&str> {
        self.0.get_text("version")
    }

    /// SPDX expression, where it differs from the package's.
    #[inline]
    #[must_use]
    pub fn license(mut self, value: impl Into<String>) -> Self {
        self.0.text("license", value.into());
        self
    }

    /// Reads `license`.
    #[inline]
    pub fn get_license(&self) -> Option<&str> {
        self.0.get_text("license")
    }

    /// For an executable: arguments that always come first.
    #[inline]
    #[must_use]
    pub fn args(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("args", values);
        self
    }

    /// Reads `args`.
    #[inline]
    pub fn get_args(&self) -> Vec<&str> {
        self.0.get_texts("args").collect()
    }

    /// What made it: `protoc 27.1`, `esbuild`.
    #[inline]
    #[must_use]
    pub fn produced_by(mut self, value: impl Into<String>) -> Self {
        self.0.text("produced-by", value.into());
        self
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
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
    pub fn linked_libs(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("linked-libs", values);
        self
    }

    /// Reads `linked-libs`.
    #[inline]
    pub fn get_linked_libs(&self) -> Vec<&str> {
        self.0.get_texts("linked-libs").collect()
    }

    /// Folders to search for libraries, in order, as the script wrote them after `cargo::rustc-link-search=`:
    /// `native=/usr/lib`.
    #[inline]
    #[must_use]
    pub fn linked_paths(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("linked-paths", values);
        self
    }

    /// Reads `linked-paths`.
    #[inline]
    pub fn get_linked_paths(&self) -> Vec<&str> {
        self.0.get_texts("linked-paths").collect()
    }

    /// Conditions that the script set for its own crate with `cargo::rustc-cfg=`: `feature_x`, `version="3"`.
    #[inline]
    #[must_use]
    pub fn cfgs(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("cfgs", values);
        self
    }

    /// Reads `cfgs`.
    #[inline]
    pub fn get_cfgs(&self) -> Vec<&str> {
        self.0.get_texts("cfgs").collect()
    }

    /// Environment variables that the script set for the compilation of its own crate with `cargo::rustc-env=`.
    #[inline]
    #[must_use]
    pub fn env(mut self, value: impl Into<Value>) -> Self {
        self.0.put("env", value.into());
        self
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
    pub fn metadata(mut self, value: impl Into<Value>) -> Self {
        self.0.put("metadata", value.into());
        self
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
    pub fn warnings(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("warnings", values);
        self
    }

    /// Reads `warnings`.
    #[inline]
    pub fn get_warnings(&self) -> Vec<&str> {
        self.0.get_texts("warnings").collect()
    }

    /// Environment variables whose change runs the script again (`cargo::rerun-if-env-changed=`), sorted, each once.
    /// In practice the list of the script's knobs.
    #[inline]
    #[must_use]
    pub fn watches_env(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("watches-env", values);
        self
    }

    /// Reads `watches-env`.
    #[inline]
    pub fn get_watches_env(&self) -> Vec<&str> {
        self.0.get_texts("watches-env").collect()
    }

    /// Files and folders whose change runs the script again (`cargo::rerun-if-changed=`), in order. Absent from a
    /// script that printed no `rerun-if-…` line, which cargo runs again for any change in the package.
    #[inline]
    #[must_use]
    pub fn watches_files(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("watches-files", values);
        self
    }

    /// Reads `watches-files`.
    #[inline]
    pub fn get_watches_files(&self) -> Vec<&str> {
        self.0.get_texts("watches-files").collect()
    }

    /// The run's `OUT_DIR`.
    #[inline]
    #[must_use]
    pub fn out_dir(mut self, value: impl AsRef<Path>) -> Self {
        self.0.path("out-dir", value.as_ref());
        self
    }

    /// Reads `out-dir`.
    #[inline]
    pub fn get_out_dir(&self) -> Option<&Path> {
        self.0.get_text("out-dir").map(Path::new)
    }

    /// Names of the fields above that could not be known, for example because the script's kept output is missing. A
    /// field that is absent and not named here was empty.
    #[inline]
    #[must_use]
    pub fn unknown(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("unknown", values);
        self
    }

    /// Reads `unknown`.
    #[inline]
    pub fn get_unknown(&self) -> Vec<&str> {
        self.0.get_texts("unknown").collect()
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Folders for the compiler's `-I`, in order.
    #[inline]
    #[must_use]
    pub fn include_dirs(mut self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        self.0.paths("include-dirs", values);
        self
    }

    /// Reads `include-dirs`.
    #[inline]
    pub fn get_include_dirs(&self) -> Vec<PathBuf> {
        self.0.get_texts("include-dirs").map(PathBuf::from).collect()
    }

    /// The part of the path under which users include them: `mycrate` in `#include "mycrate/src/lib.rs.h"`.
    #[inline]
    #[must_use]
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.0.text("prefix", value.into());
        self
    }

    /// Reads `prefix`.
    #[inline]
    pub fn get_prefix(&self) -> Option<&str> {
        self.0.get_text("prefix")
    }

    /// The headers meant for users, relative to one of the folders; absent: all of them.
    #[inline]
    #[must_use]
    pub fn files(mut self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        self.0.paths("files", values);
        self
    }

    /// Reads `files`.
    #[inline]
    pub fn get_files(&self) -> Vec<PathBuf> {
        self.0.get_texts("files").map(PathBuf::from).collect()
    }

    /// What must compile them: `c`, `c++`, `objective-c`, or `any` of these.
    #[inline]
    #[must_use]
    pub fn language(mut self, value: HeadersLanguage) -> Self {
        self.0.text("language", value.as_str());
        self
    }

    /// Reads `language`.
    #[inline]
    pub fn get_language(&self) -> Option<HeadersLanguage> {
        self.0.get_text("language").and_then(HeadersLanguage::read)
    }

    /// Oldest language standard that they need: `c11`, `c++17`.
    #[inline]
    #[must_use]
    pub fn standard(mut self, value: impl Into<String>) -> Self {
        self.0.text("standard", value.into());
        self
    }

    /// Reads `standard`.
    #[inline]
    pub fn get_standard(&self) -> Option<&str> {
        self.0.get_text("standard")
    }

    /// Macros that code which includes them must define; `true` for one without a value.
    #[inline]
    #[must_use]
    pub fn defines(mut self, value: impl Into<Value>) -> Self {
        self.0.put("defines", value.into());
        self
    }

    /// Reads `defines`.
    #[inline]
    pub fn get_defines(&self) -> Option<&Value> {
        self.0.get("defines")
    }

    /// Whether the build script made them (they change with its inputs).
    #[inline]
    #[must_use]
    pub fn generated(mut self, value: bool) -> Self {
        self.0.put("generated", value.into());
        self
    }

    /// Reads `generated`.
    #[inline]
    pub fn get_generated(&self) -> Option<bool> {
        self.0.get("generated").and_then(Value::as_bool)
    }

    /// Why the other fields say what they say, for people.
    #[inline]
    #[must_use]
    pub fn evidence(mut self, value: impl Into<Value>) -> Self {
        self.0.put("evidence", value.into());
        self
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

    #[inline]
    fn read(text: &str) -> Option<HeadersLanguage> {
        Some(match text {
            "c" => HeadersLanguage::C,
            "c++" => HeadersLanguage::Cpp,
            "objective-c" => HeadersLanguage::ObjectiveC,
            "any" => HeadersLanguage::Any,
            _ => return None,
        })
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
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
    pub fn link(mut self, value: NativeLibraryLink) -> Self {
        self.0.text("link", value.as_str());
        self
    }

    /// Reads `link`.
    #[inline]
    pub fn get_link(&self) -> Option<NativeLibraryLink> {
        self.0.get_text("link").and_then(NativeLibraryLink::read)
    }

    /// Whose copy it is: `system` (installed on the machine), `bundled` (compiled from sources that the package
    /// brings), `prebuilt` (a binary that the package brings or fetches), `unknown`.
    #[inline]
    #[must_use]
    pub fn source(mut self, value: NativeLibrarySource) -> Self {
        self.0.text("source", value.as_str());
        self
    }

    /// Reads `source`.
    #[inline]
    pub fn get_source(&self) -> Option<NativeLibrarySource> {
        self.0.get_text("source").and_then(NativeLibrarySource::read)
    }

    /// Names that the linker gets, without prefix and suffix, in the order of the link line: `ssl`, `crypto`.
    #[inline]
    #[must_use]
    pub fn libs(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("libs", values);
        self
    }

    /// Reads `libs`.
    #[inline]
    pub fn get_libs(&self) -> Vec<&str> {
        self.0.get_texts("libs").collect()
    }

    /// Folders in which the linker looks for them, in order.
    #[inline]
    #[must_use]
    pub fn search_paths(mut self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        self.0.paths("search-paths", values);
        self
    }

    /// Reads `search-paths`.
    #[inline]
    pub fn get_search_paths(&self) -> Vec<PathBuf> {
        self.0.get_texts("search-paths").map(PathBuf::from).collect()
    }

    /// The library's own version, not the package's. Absent where it is not known.
    #[inline]
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.0.text("version", value.into());
        self
    }

    /// Reads `version`.
    #[inline]
    pub fn get_version(&self) -> Option<&str> {
        self.0.get_text("version")
    }

    /// Folders of its C headers, in order.
    #[inline]
    #[must_use]
    pub fn include_dirs(mut self, values: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        self.0.paths("include-dirs", values);
        self
    }

    /// Reads `include-dirs`.
    #[inline]
    pub fn get_include_dirs(&self) -> Vec<PathBuf> {
        self.0.get_texts("include-dirs").map(PathBuf::from).collect()
    }

    /// Macros that code which includes its headers must define; `true` for one without a value.
    #[inline]
    #[must_use]
    pub fn defines(mut self, value: impl Into<Value>) -> Self {
        self.0.put("defines", value.into());
        self
    }

    /// Reads `defines`.
    #[inline]
    pub fn get_defines(&self) -> Option<&Value> {
        self.0.get("defines")
    }

    /// Folder that it is installed in (its `prefix`).
    #[inline]
    #[must_use]
    pub fn root(mut self, value: impl AsRef<Path>) -> Self {
        self.0.path("root", value.as_ref());
        self
    }

    /// Reads `root`.
    #[inline]
    pub fn get_root(&self) -> Option<&Path> {
        self.0.get_text("root").map(Path::new)
    }

    /// More about each name of `libs`, where it is known.
    #[inline]
    #[must_use]
    pub fn libraries(mut self, value: impl Into<Value>) -> Self {
        self.0.put("libraries", value.into());
        self
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
    pub fn provides(mut self, value: impl Into<Value>) -> Self {
        self.0.put("provides", value.into());
        self
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
    pub fn sonames(mut self, value: impl Into<Value>) -> Self {
        self.0.put("sonames", value.into());
        self
    }

    /// Reads `sonames`.
    #[inline]
    pub fn get_sonames(&self) -> Option<&Value> {
        self.0.get("sonames")
    }

    /// Why the other fields say what they say, for people: one sentence for each field that was deduced.
    #[inline]
    #[must_use]
    pub fn evidence(mut self, value: impl Into<Value>) -> Self {
        self.0.put("evidence", value.into());
        self
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

    #[inline]
    fn read(text: &str) -> Option<NativeLibraryLink> {
        Some(match text {
            "static" => NativeLibraryLink::Static,
            "dynamic" => NativeLibraryLink::Dynamic,
            "framework" => NativeLibraryLink::Framework,
            "raw-dylib" => NativeLibraryLink::RawDylib,
            _ => return None,
        })
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

    #[inline]
    fn read(text: &str) -> Option<NativeLibrarySource> {
        Some(match text {
            "system" => NativeLibrarySource::System,
            "bundled" => NativeLibrarySource::Bundled,
            "prebuilt" => NativeLibrarySource::Prebuilt,
            "unknown" => NativeLibrarySource::Unknown,
            _ => return None,
        })
    }
}

/// A Python interpreter that code is built against, in the shape of `build-details.json` (PEP 739), so that such a
/// file can be taken as it is. Names are that file's, with underscores. What PEP 739 does not have, but pyo3 needs to
/// configure itself from this fact alone, stands under `pyo3`.
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Version of PEP 739's format, where the fact came from such a file.
    #[inline]
    #[must_use]
    pub fn schema_version(mut self, value: impl Into<String>) -> Self {
        self.0.text("schema_version", value.into());
        self
    }

    /// Reads `schema_version`.
    #[inline]
    pub fn get_schema_version(&self) -> Option<&str> {
        self.0.get_text("schema_version")
    }

    /// The interpreter's base prefix: relative paths below start here.
    #[inline]
    #[must_use]
    pub fn base_prefix(mut self, value: impl Into<String>) -> Self {
        self.0.text("base_prefix", value.into());
        self
    }

    /// Reads `base_prefix`.
    #[inline]
    pub fn get_base_prefix(&self) -> Option<&str> {
        self.0.get_text("base_prefix")
    }

    /// The interpreter's program; absent where none is installed (cross builds).
    #[inline]
    #[must_use]
    pub fn base_interpreter(mut self, value: impl Into<String>) -> Self {
        self.0.text("base_interpreter", value.into());
        self
    }

    /// Reads `base_interpreter`.
    #[inline]
    pub fn get_base_interpreter(&self) -> Option<&str> {
        self.0.get_text("base_interpreter")
    }

    /// Platform as Python names it (`sysconfig.get_platform()`): `linux-x86_64`.
    #[inline]
    #[must_use]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.0.text("platform", value.into());
        self
    }

    /// Reads `platform`.
    #[inline]
    pub fn get_platform(&self) -> Option<&str> {
        self.0.get_text("platform")
    }

    /// The Python language that it speaks.
    #[inline]
    #[must_use]
    pub fn language(mut self, value: impl Into<Value>) -> Self {
        self.0.put("language", value.into());
        self
    }

    /// Reads `language`.
    #[inline]
    pub fn get_language(&self) -> Option<&Value> {
        self.0.get("language")
    }

    /// The interpreter's own identity (PEP 421); other keys of the implementation's choice may stand here.
    #[inline]
    #[must_use]
    pub fn implementation(mut self, value: impl Into<Value>) -> Self {
        self.0.put("implementation", value.into());
        self
    }

    /// Reads `implementation`.
    #[inline]
    pub fn get_implementation(&self) -> Option<&Value> {
        self.0.get("implementation")
    }

    /// How extension modules must be built.
    #[inline]
    #[must_use]
    pub fn abi(mut self, value: impl Into<Value>) -> Self {
        self.0.put("abi", value.into());
        self
    }

    /// Reads `abi`.
    #[inline]
    pub fn get_abi(&self) -> Option<&Value> {
        self.0.get("abi")
    }

    /// Suffixes of importable files, by kind: `source`, `bytecode`, `extensions`.
    #[inline]
    #[must_use]
    pub fn suffixes(mut self, value: impl Into<Value>) -> Self {
        self.0.put("suffixes", value.into());
        self
    }

    /// Reads `suffixes`.
    #[inline]
    pub fn get_suffixes(&self) -> Option<&Value> {
        self.0.get("suffixes")
    }

    /// The interpreter as a library.
    #[inline]
    #[must_use]
    pub fn libpython(mut self, value: impl Into<Value>) -> Self {
        self.0.put("libpython", value.into());
        self
    }

    /// Reads `libpython`.
    #[inline]
    pub fn get_libpython(&self) -> Option<&Value> {
        self.0.get("libpython")
    }

    /// The C interface.
    #[inline]
    #[must_use]
    pub fn c_api(mut self, value: impl Into<Value>) -> Self {
        self.0.put("c_api", value.into());
        self
    }

    /// Reads `c_api`.
    #[inline]
    pub fn get_c_api(&self) -> Option<&Value> {
        self.0.get("c_api")
    }

    /// What the publisher of the `build-details.json` added.
    #[inline]
    #[must_use]
    pub fn arbitrary_data(mut self, value: impl Into<Value>) -> Self {
        self.0.put("arbitrary_data", value.into());
        self
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
    pub fn pyo3(mut self, value: impl Into<Value>) -> Self {
        self.0.put("pyo3", value.into());
        self
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
/// is never read off the triple: a triple's parts do not say what they seem to.
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The name that rustc and cargo know the platform by (`--target`).
    #[inline]
    #[must_use]
    pub fn triple(mut self, value: impl Into<String>) -> Self {
        self.0.text("triple", value.into());
        self
    }

    /// Reads `triple`.
    #[inline]
    pub fn get_triple(&self) -> Option<&str> {
        self.0.get_text("triple")
    }

    /// Processor family (`target_arch`): `x86_64`, `aarch64`, `wasm32`.
    #[inline]
    #[must_use]
    pub fn arch(mut self, value: impl Into<String>) -> Self {
        self.0.text("arch", value.into());
        self
    }

    /// Reads `arch`.
    #[inline]
    pub fn get_arch(&self) -> Option<&str> {
        self.0.get_text("arch")
    }

    /// Operating system (`target_os`); `none` where there is none.
    #[inline]
    #[must_use]
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.0.text("os", value.into());
        self
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
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.0.text("env", value.into());
        self
    }

    /// Reads `env`.
    #[inline]
    pub fn get_env(&self) -> Option<&str> {
        self.0.get_text("env")
    }

    /// Variant of the calling convention (`target_abi`): `eabihf`, `elfv2`, `x32`. Often empty.
    #[inline]
    #[must_use]
    pub fn abi(mut self, value: impl Into<String>) -> Self {
        self.0.text("abi", value.into());
        self
    }

    /// Reads `abi`.
    #[inline]
    pub fn get_abi(&self) -> Option<&str> {
        self.0.get_text("abi")
    }

    /// Maker (`target_vendor`): `apple`, `pc`, `unknown`.
    #[inline]
    #[must_use]
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.0.text("vendor", value.into());
        self
    }

    /// Reads `vendor`.
    #[inline]
    pub fn get_vendor(&self) -> Option<&str> {
        self.0.get_text("vendor")
    }

    /// Families that it belongs to (`target_family`), sorted: `unix`, `windows`, `wasm`. Some have two, some none.
    #[inline]
    #[must_use]
    pub fn family(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("family", values);
        self
    }

    /// Reads `family`.
    #[inline]
    pub fn get_family(&self) -> Vec<&str> {
        self.0.get_texts("family").collect()
    }

    /// Byte order (`target_endian`).
    #[inline]
    #[must_use]
    pub fn endian(mut self, value: TargetEndian) -> Self {
        self.0.text("endian", value.as_str());
        self
    }

    /// Reads `endian`.
    #[inline]
    pub fn get_endian(&self) -> Option<TargetEndian> {
        self.0.get_text("endian").and_then(TargetEndian::read)
    }

    /// Size of a pointer in bits (`target_pointer_width`).
    #[inline]
    #[must_use]
    pub fn pointer_width(mut self, value: impl Into<Value>) -> Self {
        self.0.put("pointer-width", value.into());
        self
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
    pub fn features(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("features", values);
        self
    }

    /// Reads `features`.
    #[inline]
    pub fn get_features(&self) -> Vec<&str> {
        self.0.get_texts("features").collect()
    }

    /// Widths of the atomic types that it has (`target_has_atomic`), sorted: `8`, `16`, `32`, `64`, `128`, `ptr`.
    #[inline]
    #[must_use]
    pub fn atomics(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("atomics", values);
        self
    }

    /// Reads `atomics`.
    #[inline]
    pub fn get_atomics(&self) -> Vec<&str> {
        self.0.get_texts("atomics").collect()
    }

    /// Whether the C runtime is linked statically (`crt-static` is among the features).
    #[inline]
    #[must_use]
    pub fn crt_static(mut self, value: bool) -> Self {
        self.0.put("crt-static", value.into());
        self
    }

    /// Reads `crt-static`.
    #[inline]
    pub fn get_crt_static(&self) -> Option<bool> {
        self.0.get("crt-static").and_then(Value::as_bool)
    }

    /// What a panic does (`panic`): `unwind`, `abort`.
    #[inline]
    #[must_use]
    pub fn panic(mut self, value: impl Into<String>) -> Self {
        self.0.text("panic", value.into());
        self
    }

    /// Reads `panic`.
    #[inline]
    pub fn get_panic(&self) -> Option<&str> {
        self.0.get_text("panic")
    }

    /// How code is addressed (`-C relocation-model` or the platform's default), where rustc told it.
    #[inline]
    #[must_use]
    pub fn relocation_model(mut self, value: impl Into<String>) -> Self {
        self.0.text("relocation-model", value.into());
        self
    }

    /// Reads `relocation-model`.
    #[inline]
    pub fn get_relocation_model(&self) -> Option<&str> {
        self.0.get_text("relocation-model")
    }

    /// LLVM's name for the platform, which can differ from the triple; where rustc told it.
    #[inline]
    #[must_use]
    pub fn llvm_target(mut self, value: impl Into<String>) -> Self {
        self.0.text("llvm-target", value.into());
        self
    }

    /// Reads `llvm-target`.
    #[inline]
    pub fn get_llvm_target(&self) -> Option<&str> {
        self.0.get_text("llvm-target")
    }

    /// LLVM's layout text, where rustc told it.
    #[inline]
    #[must_use]
    pub fn data_layout(mut self, value: impl Into<String>) -> Self {
        self.0.text("data-layout", value.into());
        self
    }

    /// Reads `data-layout`.
    #[inline]
    pub fn get_data_layout(&self) -> Option<&str> {
        self.0.get_text("data-layout")
    }

    /// Processor that code is made for, where rustc told it.
    #[inline]
    #[must_use]
    pub fn cpu(mut self, value: impl Into<String>) -> Self {
        self.0.text("cpu", value.into());
        self
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
    pub fn deployment_target(mut self, value: impl Into<String>) -> Self {
        self.0.text("deployment-target", value.into());
        self
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
    pub fn cfgs(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.texts("cfgs", values);
        self
    }

    /// Reads `cfgs`.
    #[inline]
    pub fn get_cfgs(&self) -> Vec<&str> {
        self.0.get_texts("cfgs").collect()
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
    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            TargetEndian::Little => "little",
            TargetEndian::Big => "big",
        }
    }

    #[inline]
    fn read(text: &str) -> Option<TargetEndian> {
        Some(match text {
            "little" => TargetEndian::Little,
            "big" => TargetEndian::Big,
            _ => return None,
        })
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
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The Rust compiler, from `rustc -vV` and `rustc --print sysroot`.
    #[inline]
    #[must_use]
    pub fn rustc(mut self, value: impl Into<Value>) -> Self {
        self.0.put("rustc", value.into());
        self
    }

    /// Reads `rustc`.
    #[inline]
    pub fn get_rustc(&self) -> Option<&Value> {
        self.0.get("rustc")
    }

    /// Cargo itself.
    #[inline]
    #[must_use]
    pub fn cargo(mut self, value: impl Into<Value>) -> Self {
        self.0.put("cargo", value.into());
        self
    }

    /// Reads `cargo`.
    #[inline]
    pub fn get_cargo(&self) -> Option<&Value> {
        self.0.get("cargo")
    }

    /// What rustc calls to link.
    #[inline]
    #[must_use]
    pub fn linker(mut self, value: impl Into<Value>) -> Self {
        self.0.put("linker", value.into());
        self
    }

    /// Reads `linker`.
    #[inline]
    pub fn get_linker(&self) -> Option<&Value> {
        self.0.get("linker")
    }

    /// What makes static libraries (`AR`).
    #[inline]
    #[must_use]
    pub fn archiver(mut self, value: impl Into<Value>) -> Self {
        self.0.put("archiver", value.into());
        self
    }

    /// Reads `archiver`.
    #[inline]
    pub fn get_archiver(&self) -> Option<&Value> {
        self.0.get("archiver")
    }

    /// The C compiler (`CC`).
    #[inline]
    #[must_use]
    pub fn c_compiler(mut self, value: impl Into<Value>) -> Self {
        self.0.put("c-compiler", value.into());
        self
    }

    /// Reads `c-compiler`.
    #[inline]
    pub fn get_c_compiler(&self) -> Option<&Value> {
        self.0.get("c-compiler")
    }

    /// The C++ compiler (`CXX`).
    #[inline]
    #[must_use]
    pub fn cxx_compiler(mut self, value: impl Into<Value>) -> Self {
        self.0.put("cxx-compiler", value.into());
        self
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
