/** The admin panel: its secrets, its address, and nothing that calls home. */
import { publicUrl } from '../src/environment';
import { forgottenPassword } from '../src/mail/forgotten-password';
import { previewConfig } from '../src/preview/preview-config';
import { secrets } from '../src/secrets';

export default () => ({
  url: `${publicUrl()}/admin`,
  autoOpen: false,
  auth: { secret: secrets().ADMIN_JWT_SECRET },
  apiToken: { salt: secrets().API_TOKEN_SALT },
  transfer: { token: { salt: secrets().TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets().ENCRYPTION_KEY },
  forgotPassword: { emailTemplate: forgottenPassword },
  preview: previewConfig(),
  flags: { nps: false, promoteEE: false },
});
