//! Stands for the service: it knows three parcels, and answers on this machine for as long as the program runs.

use client::types::Parcel;
use codes::{Service, Status};
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts it, and says at which address.
pub fn start() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || listener.incoming().flatten().try_for_each(answer));
    Ok(address)
}

fn parcels() -> Vec<Parcel> {
    let parcel = |id, to: &str, service, status| Parcel { id, to: to.to_owned(), service, status };
    vec![
        parcel(7, "Turku", Service::Standard, Status::Delivered),
        parcel(8, "Oulu", Service::SameDay, Status::OutForDelivery),
        parcel(9, "Vaasa", Service::Express, Status::InTransit),
    ]
}

fn answer(mut stream: TcpStream) -> Result<()> {
    let lines = BufReader::new(&stream).lines();
    let head = lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).collect::<Result<Vec<_>>>()?;
    let path = head.first().and_then(|request| request.split(' ').nth(1)).unwrap_or_default();
    let json = match (path.strip_prefix("/parcels/"), path.strip_prefix("/parcels?status=")) {
        (Some(id), _) => parcels().iter().find(|parcel| parcel.id.to_string() == id).map(serde_json::to_string),
        (_, Some(status)) => {
            let status = serde_json::from_value::<Status>(status.into()).ok();
            let found = parcels().into_iter().filter(|parcel| status.as_ref().is_none_or(|it| *it == parcel.status));
            Some(serde_json::to_string(&found.collect::<Vec<_>>()))
        }
        _ => Some(serde_json::to_string(&parcels())),
    };
    let (status, body) = match json {
        Some(json) => ("200 OK", json?),
        None => ("404 Not Found", String::new()),
    };
    let length = body.len();
    write!(stream, "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}
