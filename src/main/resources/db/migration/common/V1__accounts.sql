create table account (
    id uuid not null primary key,
    username varchar(64) not null,
    username_key varchar(64) not null,
    password_hash varchar(200) not null,
    role varchar(16) not null,
    locked boolean not null,
    color_scheme varchar(16) not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint account_username_unique unique (username_key)
);

create table remembered_login (
    id uuid not null primary key,
    account_id uuid not null,
    token_hash varchar(64) not null,
    stay_signed_in boolean not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint remembered_login_token_unique unique (token_hash),
    constraint remembered_login_account foreign key (account_id) references account (id) on delete cascade
);
create index remembered_login_by_account on remembered_login (account_id);
create index remembered_login_by_expiry on remembered_login (expires_at);
