-- one row from the first administrator on, so that several nodes can never make two of them; the numbers 11 and 12 were
-- given back before they were ever published
create table first_set_up (
    id integer not null primary key
);
insert into first_set_up (id) select min(1) from account having count(*) > 0;
