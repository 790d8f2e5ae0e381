-- Files that prove a work item as a whole or one figure; the bytes lie under the hash, as those of rows do.
create table part_evidence (
  book_year int not null,
  part_kind varchar(20) not null,
  part varchar(200) not null,
  hash varchar(64) not null,
  name varchar(1000) not null,
  bytes bigint not null,
  constraint part_evidence_pk primary key (book_year, part_kind, part, hash)
);
