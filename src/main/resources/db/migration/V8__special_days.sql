-- Holidays and shifted working days that the office imported; those of the State Council's notices are built in.
create table special_day (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  works boolean not null,
  name varchar(1000) not null,
  constraint special_day_pk primary key (book_year, code)
);
