//! Asks a service for parcels through the generated client, with the generated codes.

mod service;

use client::types::Parcel;
use client::Client;
use codes::Status;
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(&service::start()?);
    println!("all parcels");
    client.list_parcels(None).await?.iter().for_each(print);
    println!("out for delivery");
    client.list_parcels(Some(&Status::OutForDelivery)).await?.iter().for_each(print);
    println!("number 9");
    print(&*client.get_parcel(9).await?);
    Ok(())
}

fn print(Parcel { id, to, service, status }: &Parcel) {
    println!("  {id}  {to:<6} {:<9} {status:?}", format!("{service:?}"));
}
