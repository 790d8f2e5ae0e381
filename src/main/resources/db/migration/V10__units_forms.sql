-- Who answers what, where it is not as usual: one unit, or all of a kind, and an indicator or a ledger.
create table assignment (
  book_year int not null,
  code varchar(500) not null,
  place int not null,
  unit varchar(200) not null,
  unit_kind varchar(20) not null,
  subject_kind varchar(20) not null,
  subject varchar(200) not null,
  asked boolean not null,
  constraint assignment_pk primary key (book_year, code)
);

-- The form of a unit on its way: when it went out, came back and was taken in. What came back is kept as text.
create table unit_form (
  book_year int not null,
  unit varchar(200) not null,
  version int not null,
  due varchar(10) not null,
  sent_at timestamp(6) with time zone,
  returned_at timestamp(6) with time zone,
  returned_file varchar(1000) not null,
  problem varchar(10000) not null,
  merged_at timestamp(6) with time zone,
  content varchar(400000) not null,
  constraint unit_form_pk primary key (book_year, unit)
);
