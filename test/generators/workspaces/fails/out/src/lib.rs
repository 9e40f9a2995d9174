pub const WHOLE: bool = true;
