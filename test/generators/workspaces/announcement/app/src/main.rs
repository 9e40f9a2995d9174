fn main() {
    println!("{} {}", client::get_parcel(), client::list_parcels());
}
