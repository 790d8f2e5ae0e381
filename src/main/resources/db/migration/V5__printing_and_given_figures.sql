-- How exactly an indicator's figure is told in print; empty is exactly.
alter table indicator add column printing varchar(20) default '' not null;

-- Until now a count of a ledger said so, and rounded what was kept: to tens, hundreds or thousands. Told to leading digits
-- the same figures read as before where they were three digits in tens, four in hundreds, five in thousands; of sums in
-- ten thousands three digits are told, as tens did of four.
update indicator set printing = 'more_2'
where exists (
  select 1 from ledger_definition
  where ledger_definition.book_year = indicator.book_year
    and regexp_like(ledger_definition.content,
      '[{ ]indicator: ' || indicator.code || ',[^\n]*publish: (tens|hundreds|thousands)'));

update indicator set printing = 'more_3'
where measure_unit like '万%' and exists (
  select 1 from ledger_definition
  where ledger_definition.book_year = indicator.book_year
    and regexp_like(ledger_definition.content, '[{ ]indicator: ' || indicator.code || ',[^\n]*publish: tens'));

-- Computed figures of a past year may be given where their inputs are not known; what the formula says later is compared.
insert into check_definition (book_year, code, place, rule, severity, total, subjects, bound, explanation)
select book_year, 'given_derived', coalesce((select max(place) + 1 from check_definition
    where check_definition.book_year = book.book_year), 0), 'given_derived', 'WARNING', '', '', null,
  '上年直接给出的计算指标，公式能算以后应与算出的数一致。'
from book
where not locked and not exists (select 1 from check_definition
    where check_definition.book_year = book.book_year and code = 'given_derived');
