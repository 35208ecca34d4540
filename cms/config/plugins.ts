/** Strapi's plugins: one file each. */
import email from './plugins/email';
import graphql from './plugins/graphql';
import upload from './plugins/upload';

export default () => ({ email: email(), graphql: graphql(), upload: upload() });
