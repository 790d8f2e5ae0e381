-- Ledgers. What each year says of a ledger is kept as the text of its definition; the rows of all years stand in one
-- typed table per ledger, named ledger_ and its code, which is made and widened from the definitions, not here.

create table ledger_definition (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  content varchar(1000000) not null,
  constraint ledger_definition_pk primary key (book_year, code)
);

-- What a ledger comes to in a year, brought along with every change of its rows; without a row here it is counted anew.
create table ledger_tally (
  book_year int not null,
  ledger varchar(200) not null,
  content varchar(1000000) not null,
  constraint ledger_tally_pk primary key (book_year, ledger)
);

-- What a step did to rows of a ledger: blocks of changes, each with the rows as they were and as they are.
create table ledger_change (
  id bigint not null,
  step bigint not null,
  book_year int not null,
  ledger varchar(200) not null,
  first_row bigint not null,
  last_row bigint not null,
  row_count int not null,
  content varbinary(16777216) not null,
  constraint ledger_change_pk primary key (id)
);

create index ledger_change_step on ledger_change (step);
create index ledger_change_row on ledger_change (ledger, last_row);

-- Files that prove what a row says; the bytes lie under the hash in the workspace's evidence folder.
create table evidence_file (
  book_year int not null,
  ledger varchar(200) not null,
  row_id bigint not null,
  hash varchar(64) not null,
  name varchar(1000) not null,
  bytes bigint not null,
  constraint evidence_file_pk primary key (book_year, ledger, row_id, hash)
);

-- What the headers of the office's own sheets stand for; kept for all years.
create table column_match (
  ledger varchar(200) not null,
  label varchar(1000) not null,
  column_code varchar(200) not null,
  constraint column_match_pk primary key (ledger, label)
);

-- Indicators that a ledger gives beside what is asked; nobody owes them.
alter table indicator add column supplementary boolean default false not null;

-- Why a counted figure was given by hand; empty for all others.
alter table figure add column reason varchar(10000) default '' not null;
