window.SwaggerUIBundle({
  url: '/v3/api-docs',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  tryItOutEnabled: true,
  // The default asks a server of the viewer's makers to judge the document.
  validatorUrl: null,
});
