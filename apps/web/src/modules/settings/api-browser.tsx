import { useEffect, useRef } from 'react';
import SwaggerUi from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import 'swagger-ui-dist/swagger-ui.css';
import { currentCsrfToken } from '../../lib/api.ts';
import './api-browser.css';

/** Swagger UI on our own description, trying routes as the signed-in person. */
export function ApiBrowser() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    SwaggerUi({
      domNode: place.current,
      url: '/api/v1/openapi.json',
      deepLinking: false,
      docExpansion: 'none',
      // The list of all schemas at the end takes seconds to draw; each route shows its own.
      defaultModelsExpandDepth: -1,
      filter: true,
      tryItOutEnabled: true,
      persistAuthorization: false,
      validatorUrl: null,
      withCredentials: true,
      requestInterceptor: withCsrfToken,
    });
  }, []);
  return <div ref={place} className="api-browser" />;
}

function withCsrfToken(request: { readonly method?: string; readonly headers: Record<string, string> }) {
  const token = currentCsrfToken();
  const isUnsafe = request.method !== undefined && request.method.toUpperCase() !== 'GET';
  if (token && isUnsafe) request.headers['X-CSRF-Token'] = token;
  return request;
}
