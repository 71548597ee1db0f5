-- Names and types as Spring Security's JdbcUserCredentialRepository expects them; user_entity_user_id is the account's
-- id in Base64.
create table user_credentials (
    credential_id                text      primary key,
    user_entity_user_id          text      not null,
    public_key                   bytea     not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean   not null,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean   not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        text      not null
);
create index user_credentials_account on user_credentials (user_entity_user_id);
