//! A build script that does what its arguments say: `VERB|FIELD|FIELD …`, one for each step. Answers go to standard error.
//! With `generate` before them it is a generator.

use px_meta::schemas::{NativeLibrary, NativeLibraryLink};
use px_meta::{Bus, Inputs, Origin, Query, Value};

fn main() {
    let steps: Vec<String> = std::env::args().skip(1).collect();
    if let Some(id) = steps.first().and_then(|step| step.strip_prefix("outside|")) {
        eprintln!("{:?}", px_meta::download(id));
        return;
    }
    if let Some((_, steps)) = steps.split_first().filter(|(first, _)| *first == "generate") {
        return px_meta::generate(|bus| take_all(bus, steps));
    }
    px_meta::run(inputs(&steps), |bus| take_all(bus, &steps));
}

fn take_all(bus: &mut Bus, steps: &[String]) -> px_meta::ScriptResult {
    for step in steps {
        let fields: Vec<&str> = step.split('|').collect();
        take(bus, &fields)?;
    }
    Ok(())
}

fn inputs(steps: &[String]) -> Inputs {
    let list = |step: &String, verb: &str| Some(step.strip_prefix(verb)?.split('|').map(str::to_owned).collect::<Vec<_>>());
    let inputs = match steps.iter().find_map(|step| list(step, "files|")) {
        Some(files) => Inputs::files(files),
        None => Inputs::package(),
    };
    inputs.variables(steps.iter().find_map(|step| list(step, "variables|")).unwrap_or_default())
}

fn take(bus: &mut Bus, fields: &[&str]) -> px_meta::ScriptResult {
    match *fields {
        ["publish", name, version] => {
            bus.publish(name, NativeLibrary::new().link(NativeLibraryLink::Static).libs([name]).version(version))?;
        }
        ["bare", name] => bus.publish(name, NativeLibrary::new())?,
        ["include", name, folder] => {
            bus.publish(name, NativeLibrary::new().link(NativeLibraryLink::Static).libs([name]).search_paths([folder]))?;
        }
        ["json", schema, name, json] => bus.publish_json(schema, name, Value::parse(json)?)?,
        ["probe", name] => {
            let origin = Origin::probe().variable("LOW_DIR").tool("pkg-config").input_file("low.pc");
            bus.publish_json_from(&origin, "low:a@1", name, Value::from([("b", Value::from(1)), ("a", "x".into())]))?;
        }
        ["number", number] => {
            let number: f64 = number.parse()?;
            bus.publish_json("a:b@1", "c", Value::from(number))?;
        }
        ["many", schema, count] => {
            let items = (0..count.parse()?).map(|_| Value::Null).collect::<Vec<_>>();
            bus.publish_json(schema, "many", items.into())?;
        }
        ["long", length] => bus.publish_json("a:b@1", "long", "x".repeat(length.parse()?).into())?,
        ["require", schema, name] => answer(&bus.require_json(schema, name)?),
        ["require", schema, name, package] => answer(&bus.require_json(schema, Query::name(name).package(package))?),
        ["find", schema, name] => match bus.find_json(schema, name)? {
            Some(fact) => answer(&fact),
            None => eprintln!("nothing"),
        },
        ["all", schema] => bus.all_json(schema, Query::any())?.iter().for_each(answer),
        ["typed", name] => {
            let library = bus.require::<NativeLibrary>(name)?.value;
            eprintln!("{:?} {:?}", library.get_version(), library.get_search_paths());
        }
        ["path", schema, name, pointer] => {
            let fact = bus.require_json(schema, name)?;
            let text = fact.value.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            eprintln!("{}", fact.path(text)?.display());
        }
        ["merged", schema, pointer] => match bus.merged(schema, pointer)? {
            Some(value) => eprintln!("{}", value.to_json()),
            None => eprintln!("nothing"),
        },
        ["download", id] => eprintln!("{}", px_meta::download(id)?.display()),
        ["find-download", id] => eprintln!("{:?}", px_meta::find_download(id)?),
        ["domains", schema, name] => eprintln!("{:?}", bus.require_json(schema, name)?.domains),
        ["shorten", path] => eprintln!("{}", bus.path(path)?),
        ["print", text] => println!("{text}"),
        ["fail", text] => return Err(text.into()),
        ["files" | "variables", ..] => {}
        _ => return Err(format!("no such step: {fields:?}").into()),
    }
    Ok(())
}

fn answer(fact: &px_meta::Fact) {
    eprintln!("{} {} {} {}", fact.package.name, fact.package.version, fact.name, fact.value.to_json());
}
