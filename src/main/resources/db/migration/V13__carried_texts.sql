-- Texts as they came from the year before, so that what is still only last year's truth in a text can be told.
create table carried_text (
  book_year int not null,
  part varchar(200) not null,
  from_year int not null,
  content varchar(500000) not null,
  constraint carried_text_pk primary key (book_year, part)
);
