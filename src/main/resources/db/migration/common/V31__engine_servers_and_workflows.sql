-- servers that draw panels; a secret is encrypted with a key that is not in the database
create table engine_server (
    id uuid not null primary key,
    name varchar(80) not null,
    name_key varchar(160) not null,
    kind varchar(32) not null,
    address varchar(500) not null,
    login_kind varchar(16) not null,
    login_name varchar(200),
    secret varchar(20000),
    jobs_at_once integer default 1 not null,
    enabled boolean default true not null,
    sizes varchar(500) default '' not null,
    takes_seed boolean default false not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint engine_server_name_unique unique (name_key)
);

-- what servers draw with: a ComfyUI graph with what its inputs are for (JSON), or a model of a server of images
create table workflow (
    id uuid not null primary key,
    engine_id varchar(32) not null,
    kind varchar(32) not null,
    name varchar(80) not null,
    bindings varchar(1000000),
    confirmed boolean default false not null,
    server_id uuid,
    model varchar(200),
    prompt_template varchar(4000),
    negative_prompt varchar(2000),
    picture_name varchar(80),
    uses_previous boolean default true not null,
    asks_sheet boolean default false not null,
    enabled boolean default true not null,
    is_default boolean default false not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint workflow_engine_unique unique (engine_id),
    constraint workflow_server foreign key (server_id) references engine_server (id)
);

-- apart from the rest, which lists read: the uploaded file byte for byte, in Base64
create table workflow_file (
    workflow_id uuid not null primary key,
    content varchar(2800000) not null,
    constraint workflow_file_of foreign key (workflow_id) references workflow (id) on delete cascade
);
