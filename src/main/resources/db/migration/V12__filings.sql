-- A year as it was filed, once for each time. Its snapshot and the files written lie under their hashes beside the evidence.
-- Why the year was opened again afterwards stays with the filing it undid.
create table filing (
  book_year int not null,
  number int not null,
  snapshot varchar(64) not null,
  snapshot_bytes bigint not null,
  program varchar(100) not null,
  filed_by varchar(1000) not null,
  filed_at timestamp(6) with time zone not null,
  reopened_by varchar(1000) not null,
  reopened_at timestamp(6) with time zone,
  reopened_why varchar(10000) not null,
  constraint filing_pk primary key (book_year, number)
);

create table filed_file (
  book_year int not null,
  number int not null,
  place int not null,
  kind varchar(20) not null,
  name varchar(1000) not null,
  hash varchar(64) not null,
  bytes bigint not null,
  constraint filed_file_pk primary key (book_year, number, place)
);
