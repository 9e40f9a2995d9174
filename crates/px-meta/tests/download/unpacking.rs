//! Archives, unpacked by the system's programs.

use crate::support::{scratch, sha256, write};
use crate::{declaring, given, store, used};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// An archive of a small tree, made by the system's tar.
fn archive(folder: &Path, flag: &str) -> Vec<u8> {
    let tree = folder.join("tree");
    let _ = fs::remove_dir_all(&tree);
    for (path, text) in
        [("lib-1/lib/a.so", "a"), ("lib-1/lib/b/c.so", "c"), ("lib-1/include/a.h", "h"), ("lib-1/README", "r")]
    {
        write(tree.join(path), text);
    }
    fs::create_dir_all(tree.join("lib-1/empty")).expect("a folder");
    #[cfg(unix)]
    std::os::unix::fs::symlink("b/c.so", tree.join("lib-1/lib/d.so")).expect("a link");
    let path = folder.join("archive");
    tar(&tree, &["-c", flag, "-f", path.to_str().expect("text"), "lib-1"]);
    fs::read(path).expect("an archive")
}

fn tar(folder: &Path, arguments: &[&str]) {
    let arguments = arguments.iter().filter(|argument| !argument.is_empty());
    let status = Command::new("tar").args(arguments).current_dir(folder).status().expect("tar runs");
    assert!(status.success());
}

/// Unpacks an archive out of a store, as a declaration says.
fn unpacked(folder: &Path, bytes: &[u8], unpack: &str) -> Result<PathBuf, String> {
    let unit = declaring(folder, &["http://127.0.0.1:1/lib"], bytes, &format!("unpack = {unpack}"));
    store(folder, &sha256(bytes), bytes);
    let _ = fs::remove_dir_all(unit.mailbox("downloads"));
    let ran = unit.run(&["download|lib"]);
    if ran.status != Some(0) {
        assert!(crate::left(&unit).is_empty(), "{:?}", crate::left(&unit));
        return Err(ran.stderr);
    }
    assert!(used(&unit).starts_with("{\"from\":\"store\""));
    let path = given(&unit);
    fs::remove_dir_all(folder.join("store")).expect("it is there");
    assert_eq!(given(&unit), path, "it is where it was");
    Ok(path)
}

/// What stands in a folder: files with their text, links, and folders that are empty.
fn list(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        let entries: Vec<_> =
            fs::read_dir(&at).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        let name = |path: &Path| path.strip_prefix(folder).expect("within").display().to_string();
        if entries.is_empty() {
            found.push(format!("{}/", name(&at)));
        }
        for path in entries {
            if let Ok(target) = fs::read_link(&path) {
                found.push(format!("{} > {}", name(&path), target.display()));
            } else if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(format!("{} {}", name(&path), fs::read_to_string(&path).expect("text")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn strip_and_include_choose_what_is_unpacked() {
    let folder = scratch("unpack choice");
    let bytes = archive(&folder, "-z");
    for (unpack, expected) in [
        (
            "{ format = \"tar.gz\" }",
            &[
                "lib-1/README r",
                "lib-1/empty/",
                "lib-1/include/a.h h",
                "lib-1/lib/a.so a",
                "lib-1/lib/b/c.so c",
                "lib-1/lib/d.so > b/c.so",
            ][..],
        ),
        (
            "{ format = \"tar.gz\", strip = 1, include = [\"lib\"] }",
            &["lib/a.so a", "lib/b/c.so c", "lib/d.so > b/c.so"],
        ),
        (
            "{ format = \"tar.gz\", strip = 1, include = [\"*/*.h\", \"lib/*.so\"] }",
            &["include/a.h h", "lib/a.so a", "lib/d.so > b/c.so"],
        ),
        ("{ format = \"tar.gz\", strip = 2, include = [\"**/*.so\"] }", &["a.so a", "b/c.so c", "d.so > b/c.so"]),
        ("{ format = \"tar.gz\", strip = 9 }", &["/"]),
    ] {
        let path = unpacked(&folder, &bytes, unpack).expect("it unpacks");
        assert_eq!(list(&path), expected, "{unpack}");
    }
}

#[test]
fn every_format_is_unpacked() {
    let folder = scratch("unpack-formats");
    for (format, flag, program) in [
        ("tar", "", "tar"),
        ("tar.gz", "-z", "gzip"),
        ("tar.xz", "-J", "xz"),
        ("tar.bz2", "-j", "bzip2"),
        ("tar.zst", "--zstd", "zstd"),
    ] {
        if Command::new(program).arg("--version").output().is_err() {
            continue;
        }
        let bytes = archive(&folder, flag);
        let path = unpacked(&folder, &bytes, &format!("{{ format = {format:?}, strip = 1 }}")).expect(format);
        assert!(list(&path).contains(&"include/a.h h".to_owned()), "{format}");
    }
    let path = unpacked(&folder, &zip("a/b.txt", b"zip"), "{ format = \"zip\", strip = 1 }").expect("zip");
    assert_eq!(list(&path), ["b.txt zip"]);
}

/// An archive of one file, which is not compressed.
fn zip(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let (length, size) = (name.len() as u16, bytes.len() as u32);
    let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    for number in [!crc, size, size] {
        common.extend(number.to_le_bytes());
    }
    common.extend(length.to_le_bytes());
    common.extend([0, 0]);
    let mut file = [b"PK\x03\x04", common.as_slice(), name.as_bytes(), bytes].concat();
    let start = file.len() as u32;
    file.extend([b"PK\x01\x02\x14\0", common.as_slice(), &[0; 14], name.as_bytes()].concat());
    let directory = file.len() as u32 - start;
    file.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    file.extend(directory.to_le_bytes());
    file.extend(start.to_le_bytes());
    file.extend([0, 0]);
    file
}

#[test]
fn what_is_no_archive_leaves_nothing() {
    let folder = scratch("unpack-none");
    for format in ["tar", "tar.gz", "tar.xz", "zip"] {
        let error = unpacked(&folder, &[b'x'; 2000], &format!("{{ format = {format:?} }}")).expect_err(format);
        assert!(error.contains("the download lib of lib-sys 0.1.0: it cannot be unpacked: "), "{error}");
    }
    let cut = &archive(&folder, "-z")[..100];
    unpacked(&folder, cut, "{ format = \"tar.gz\" }").expect_err("it is cut");
    let error = unpacked(&folder, b"x", "{ format = \"rar\" }").expect_err("no format");
    assert!(error.contains("unpack.format: it must be one of tar, tar.gz"), "{error}");
}

#[cfg(unix)]
#[test]
fn nothing_leads_out_of_what_was_unpacked() {
    use std::os::unix::fs::{symlink, PermissionsExt};
    let folder = scratch("unpack-out");
    let tree = folder.join("out");
    let secret = folder.join("secret");
    write(&secret, "untouched");
    for (target, leads_out) in [
        ("/etc/passwd", true),
        ("../secret", true),
        ("a/../../x", true),
        ("a", false),
        ("./a", false),
        ("b/../a", true),
        ("a/l/..", true),
    ] {
        let _ = fs::remove_dir_all(&tree);
        write(tree.join("a"), "a");
        symlink(target, tree.join("link")).expect("a link");
        let path = folder.join("archive");
        tar(&tree, &["-c", "-f", path.to_str().expect("text"), "a", "link"]);
        let made = unpacked(&folder, &fs::read(&path).expect("an archive"), "{ format = \"tar\" }");
        match made {
            Err(error) => {
                assert!(leads_out && error.contains("the link link in the archive leads out of it"), "{error}")
            }
            Ok(path) => assert!(!leads_out, "{target}: {:?}", list(&path)),
        }
    }
    // A path that climbs out is the system's tar to refuse; nothing is written there in any case.
    let path = folder.join("archive");
    write(tree.join("in/x"), "");
    tar(
        &tree.join("in"),
        &["-c", "-P", "-f", path.to_str().expect("text"), "--transform", "s,^x$,../../../../secret,", "x"],
    );
    drop(unpacked(&folder, &fs::read(&path).expect("an archive"), "{ format = \"tar\" }"));
    assert_eq!(fs::read_to_string(&secret).expect("it is there"), "untouched");

    for name in ["back\\slash", "line\nfeed"] {
        let _ = fs::remove_dir_all(&tree);
        write(tree.join(name), "");
        tar(&tree, &["-c", "-f", path.to_str().expect("text"), "."]);
        let made = unpacked(&folder, &fs::read(&path).expect("an archive"), "{ format = \"tar\" }");
        assert!(made.is_err_and(|error| error.contains("in the archive has a name that is not the same everywhere")));
    }

    // Rights are those of the user's own files, so that cargo can remove what is there.
    let locked = tree.join("locked");
    write(locked.join("tool"), "t");
    fs::set_permissions(locked.join("tool"), fs::Permissions::from_mode(0o4511)).expect("rights");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("rights");
    tar(&tree, &["-c", "-f", path.to_str().expect("text"), "locked"]);
    let made = unpacked(&folder, &fs::read(&path).expect("an archive"), "{ format = \"tar\" }").expect("it unpacks");
    let mode = |path: &str| fs::metadata(made.join(path)).expect("it is there").permissions().mode() & 0o7777;
    assert_eq!((mode("locked"), mode("locked/tool")), (0o755, 0o755));
    let modified = fs::metadata(made.join("locked/tool")).and_then(|found| found.modified()).expect("a time");
    assert_eq!(modified, SystemTime::UNIX_EPOCH + Duration::from_secs(1_153_704_088));
}
