/** The mail to an administrator who has forgotten the password; Strapi fills in `url`. */
export const forgottenPassword = {
  subject: 'Choisir un nouveau mot de passe',
  text: `Bonjour,

Vous avez demandé un nouveau mot de passe pour l’espace de rédaction.
Pour le choisir, ouvrez cette page dans l’heure :

<%= url %>

Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.`,
  html: `<p>Bonjour,</p>
<p>Vous avez demandé un nouveau mot de passe pour l’espace de rédaction.<br>
Pour le choisir, ouvrez cette page dans l’heure :</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.</p>`,
};
