-- whether its pictures may cost money; and what workflows were called that are gone, for projects that name them still
alter table workflow add column may_bill boolean default false not null;

create table deleted_workflow (
    engine_id varchar(32) not null primary key,
    name varchar(80) not null
);
