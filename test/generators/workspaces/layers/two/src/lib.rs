pub const NUMBER: u32 = 0;
